package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.WordsBeside;
import jp.akashi.journal.Journal;
import org.jspecify.annotations.Nullable;

/** Puts what was written on screen into the lines of the journal that name it by its digest. */
@ApplicationScoped
public class WrittenWords implements WordsBeside {

  static final String DIGEST = " SHA-256 ";
  private static final String FILLED = "document.filled";
  private static final Pattern NAMED = Pattern.compile("((\\S+) .+)" + DIGEST + "([0-9a-f]{64})");

  @Inject private Applications applications;
  @Inject private Writings writings;
  @Inject private ReadingBars bars;

  @Override
  public List<Journal.Line> in(ApplicationNumber number, List<Journal.Line> lines) {
    if (lines.stream().noneMatch(WrittenWords::isOne) || bars.keepOut(applications.of(number))) {
      return lines;
    }
    Map<String, String> texts = writings.texts(number);
    return lines.stream().map(line -> isOne(line) ? with(line, texts) : line).toList();
  }

  private static boolean isOne(Journal.Line line) {
    return line.act().equals(FILLED);
  }

  private static Journal.Line with(Journal.Line line, Map<String, String> texts) {
    return new Journal.Line(
        line.id(),
        line.at(),
        line.actor(),
        line.subject(),
        line.act(),
        words(line.before(), texts),
        words(line.after(), texts));
  }

  private static @Nullable String words(@Nullable String side, Map<String, String> texts) {
    Matcher named = NAMED.matcher(side == null ? "" : side);
    if (!named.matches()) {
      return side;
    }
    String text = texts.get(Writings.key(named.group(2), named.group(3)));
    return text == null ? side : named.group(1) + " " + text;
  }
}
