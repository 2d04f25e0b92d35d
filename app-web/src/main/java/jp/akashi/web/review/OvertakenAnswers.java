package jp.akashi.web.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.akashi.review.QuestionView;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Overtaken;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one form that a colleague wrote meanwhile: every question has a version of its
 * own.
 *
 * @param open the questions as they are on record now
 * @param read the versions the form was begun on, by question
 */
record OvertakenAnswers(LanguageBean language, List<QuestionView> open, Map<Long, Integer> read) {

  private static final Pattern SEEN = Pattern.compile("(\\d{1,18})=(\\d{1,9})");

  /** The versions whoever keeps what they typed was shown, by question; empty for nobody. */
  static Map<Long, Integer> seen(@Nullable String kept) {
    return kept == null
        ? Map.of()
        : SEEN.matcher(kept)
            .results()
            .collect(
                Collectors.toMap(
                    m -> Long.valueOf(m.group(1)), m -> Integer.valueOf(m.group(2)), (a, b) -> b));
  }

  void tell(Overtaken overtaken, Map<Long, String> written, Map<Long, String> attached) {
    Map<String, @Nullable String> theirs = new LinkedHashMap<>();
    Map<String, @Nullable String> mine = new HashMap<>();
    for (int i = 0; i < open.size(); i++) {
      QuestionView question = open.get(i);
      if (isOvertaken(question)) {
        String name = language.text("questions.number") + " " + (i + 1) + "　";
        theirs.put(name + language.text("questions.answer"), question.answer());
        mine.put(name + language.text("questions.answer"), written.get(question.id()));
        theirs.put(
            name + language.text("questions.attach"), String.join(" ", question.documents()));
        mine.put(name + language.text("questions.attach"), attached.get(question.id()));
      }
    }
    overtaken.tell("answers", versions(), theirs, mine);
  }

  private boolean isOvertaken(QuestionView question) {
    return !Integer.valueOf(question.version()).equals(read.get(question.id()));
  }

  private String versions() {
    return open.stream()
        .filter(this::isOvertaken)
        .map(question -> question.id() + "=" + question.version())
        .collect(Collectors.joining(" "));
  }
}
