package jp.akashi.deploy.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a demo document. It lies beside this class under the document's code; how its lines
 * begin says what they are: {@code #} title, {@code ##} heading, {@code @} at the right margin,
 * {@code :} label and value, {@code |} row of a table whose first row is its head, {@code =} boxes
 * of a chart, each row below the one before. What stands in braces is filled in: a fact of the
 * company, or a day so many days from today.
 *
 * @param name of the file, without its ending
 * @param issuedOn the day the document is of
 * @param lines filled in
 */
record SampleText(String name, LocalDate issuedOn, List<String> lines) {

  private static final Pattern OPEN = Pattern.compile("\\{(era )?([+-]\\d+|[a-z]+)\\}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);
  private static final DateTimeFormatter ERA =
      DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPAN);

  /**
   * The text for a document.
   *
   * @param facts what is filled in, by name
   * @param today the day in Japan from which its days are counted
   */
  static SampleText of(String code, Map<String, String> facts, LocalDate today) {
    List<String> all = read(code + ".txt").lines().toList();
    String[] head = all.get(0).split(" ", 2);
    List<String> lines = all.stream().skip(1).map(line -> filled(line, facts, today)).toList();
    return new SampleText(head[1], today.plusDays(Integer.parseInt(head[0])), lines);
  }

  /** Its title, as it is printed. */
  String title() {
    return lines.get(0).substring(2);
  }

  private static String filled(String line, Map<String, String> facts, LocalDate today) {
    return OPEN.matcher(line)
        .replaceAll(open -> Matcher.quoteReplacement(word(open, facts, today)));
  }

  private static String word(MatchResult open, Map<String, String> facts, LocalDate today) {
    @Nullable String fact = facts.get(open.group(2));
    if (fact != null) {
      return fact;
    }
    LocalDate day = today.plusDays(Integer.parseInt(open.group(2)));
    return open.group(1) == null ? DAY.format(day) : ERA.format(JapaneseDate.from(day));
  }

  private static String read(String name) {
    try (InputStream text = SampleText.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
