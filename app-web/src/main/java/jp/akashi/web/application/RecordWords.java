package jp.akashi.web.application;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.selfcheck.ItemAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the record holds as codes, in words. Only what the program wrote is put into words: what
 * people wrote stays as it is, even where it looks like a code.
 *
 * @param names of people, by their sign-in names
 */
record RecordWords(ResourceBundle texts, Map<String, String> names) {

  /** To whom something was sent: the line says it in words already. */
  private static final Pattern RECIPIENT = Pattern.compile("(company|role|person)/.*");

  /** A document and the state it came into, such as {@code A05 NOT_PREPARED}. */
  private static final Pattern DOCUMENT = Pattern.compile("([A-Z]\\d{2,3}) ([A-Z_]+)");

  /** Which of several files of a document a version is of, such as {@code A05 v3 (file 2)}. */
  private static final Pattern FILE = Pattern.compile("^([A-Z]\\d{2,3} v\\d+) \\(file (\\d+)\\)");

  /** What the codes among the words of a line are, by its act; the first that fits counts. */
  private static final Map<String, List<String>> CODES =
      Map.of(
          "decision.recommendation", List.of("recommendation."),
          "document.lookedInto", List.of("readability."),
          "team.interestDeclared", List.of("occasion."),
          "review.itemJudged", List.of("verdict.", "grade.", "basis."),
          "notice.stepOverdue", List.of("step."),
          "nonconformity.raised", List.of("grade."),
          "nonconformity.escalated", List.of("grade."));

  /** What was chosen of a means, such as {@code 2=EQUIVALENT}; what people wrote comes after it. */
  private static final Pattern MEANS = Pattern.compile("(\\d+)=([A-Z_]+)");

  private static final String NOT_APPLICABLE = "NOT_APPLICABLE";
  private static final String SHOWN_ON_SITE = "SHOWN_ON_SITE";
  private static final String SELF_CHECK = "selfCheck.answered";

  /** A value of a line with that act, as people read it. */
  String of(String act, @Nullable String value) {
    if (value == null || RECIPIENT.matcher(value).matches()) {
      return "";
    }
    Matcher document = DOCUMENT.matcher(value);
    if (document.matches()) {
      return document.group(1) + " " + text("document." + document.group(2), document.group(2));
    }
    if (act.equals(SELF_CHECK)) {
      return selfCheck(value);
    }
    return CODES.containsKey(act)
        ? Arrays.stream(value.split(" ")).map(one -> coded(act, one)).collect(joining(" "))
        : text("case." + value, names.getOrDefault(value, withFile(value)));
  }

  private String withFile(String value) {
    return FILE.matcher(value)
        .replaceAll(
            m -> MessageFormat.format(texts.getString("journalFile"), m.group(1), m.group(2)));
  }

  private String coded(String act, String word) {
    return CODES.get(act).stream()
        .map(group -> group + word)
        .filter(texts::containsKey)
        .findFirst()
        .map(texts::getString)
        .orElse(word);
  }

  private String selfCheck(String value) {
    int end = value.indexOf(ItemAnswer.WORDS);
    String codes = end < 0 ? value : value.substring(0, end);
    String chosen =
        MEANS
            .matcher(codes)
            .replaceAll(m -> m.group(1) + " " + text("means." + m.group(2), m.group(2)))
            .replace(NOT_APPLICABLE, texts.getString("selfCheck." + NOT_APPLICABLE))
            .replace(SHOWN_ON_SITE, texts.getString("selfCheckShownOnSite"));
    return end < 0 ? chosen : chosen + value.substring(end);
  }

  private String text(String key, String otherwise) {
    return texts.containsKey(key) ? texts.getString(key) : otherwise;
  }
}
