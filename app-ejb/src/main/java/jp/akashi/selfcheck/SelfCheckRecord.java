package jp.akashi.selfcheck;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.akashi.application.FormRecord;
import jp.akashi.application.RecordReading;
import jp.akashi.application.Written;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CaseRecord;
import org.jspecify.annotations.Nullable;

/** The self-check of every obligation item as a part of a form. */
@ApplicationScoped
class SelfCheckRecord implements FormRecord {

  private static final int NAMED = 5;
  private static final String OF_ITEMS = "selfCheck.";

  @Inject private SelfCheckList list;

  @Override
  public CaseRecord record() {
    return CaseRecord.SELF_CHECK;
  }

  @Override
  public List<FieldError> open(RecordReading reading) {
    return inOneSentence(
        "record.open.selfCheck", SelfCheckDone.open(SelfCheckReading.in(reading, list).items()));
  }

  /** How many items are open, and the first of them. */
  static List<FieldError> inOneSentence(String code, List<FieldError> open) {
    String first =
        open.stream()
            .limit(NAMED)
            .map(error -> error.field().substring(OF_ITEMS.length()))
            .collect(joining(" "));
    return open.isEmpty()
        ? List.of()
        : List.of(new FieldError(open.get(0).field(), code, open.size(), first));
  }

  @Override
  public Map<String, String> fields(RecordReading reading) {
    return said(SelfCheckReading.in(reading, list).items(), ItemAnswer::inShort);
  }

  /**
   * What is said of items, in the order of the edition.
   *
   * @param words of an answer; null for one that is left out
   */
  static Map<String, String> said(
      List<SelfCheckView> items, Function<ItemAnswer, @Nullable String> words) {
    Map<String, String> said = new LinkedHashMap<>();
    for (SelfCheckView view : items) {
      ItemAnswer answer = view.said();
      String text = answer == null ? null : words.apply(answer);
      if (text != null) {
        said.put(OF_ITEMS + view.item().number(), text);
      }
    }
    return said;
  }

  @Override
  public @Nullable Written written(RecordReading reading) {
    return last(SelfCheckReading.in(reading, list).answers());
  }

  static @Nullable Written last(Collection<SelfCheckAnswer> answers) {
    return answers.stream()
        .max(Comparator.comparing(SelfCheckAnswer::answeredAt))
        .map(answer -> new Written(answer.answeredBy(), answer.answeredAt()))
        .orElse(null);
  }
}
