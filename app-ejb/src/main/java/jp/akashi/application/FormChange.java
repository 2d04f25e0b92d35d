package jp.akashi.application;

import java.util.List;
import jp.akashi.scheme.Bilingual;

/**
 * What a newer form changes in a draft.
 *
 * @param field part and key as in refusals, such as {@code documents.A04}
 * @param name what the form calls it; where it is gone, what the draft's form calls it
 * @param said what stands in the draft, or was kept aside at an earlier change; empty for nothing
 * @param wording what reads differently; empty where it is new or gone
 */
public record FormChange(
    String field,
    Kind kind,
    Outcome outcome,
    Bilingual name,
    List<Said> said,
    List<Wording> wording) {

  /** What becomes of the row of the form. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** What becomes of the answer. */
  public enum Outcome {
    /** There is none: it is to be given. */
    TO_ANSWER,
    /** It is kept and has to be looked at again. */
    CHECK_AGAIN,
    /** It does not fit any more: it is kept aside, and another is to be given. */
    ANSWER_ANEW,
    /** It is not asked for any more and is kept aside. */
    KEPT_ASIDE,
    /** It is not asked for any more, and nothing was said. */
    NOT_ASKED;

    boolean keepsAside() {
      return this == KEPT_ASIDE || this == ANSWER_ANEW;
    }
  }

  /** Key of the row within its part, such as {@code A04}. */
  public String key() {
    return field.substring(field.indexOf('.') + 1);
  }

  /** A row that is asked now and was not before; an answer kept aside earlier comes back. */
  public static FormChange added(String field, Bilingual name, List<Said> said) {
    Outcome outcome = said.isEmpty() ? Outcome.TO_ANSWER : Outcome.CHECK_AGAIN;
    return new FormChange(field, Kind.ADDED, outcome, name, said, List.of());
  }

  /** A row that is not asked any more. */
  public static FormChange removed(String field, Bilingual name, List<Said> said) {
    Outcome outcome = said.isEmpty() ? Outcome.NOT_ASKED : Outcome.KEPT_ASIDE;
    return new FormChange(field, Kind.REMOVED, outcome, name, said, List.of());
  }

  /** A row that is asked in other words. */
  public static FormChange reworded(
      String field, Bilingual name, List<Said> said, List<Wording> wording) {
    Outcome outcome = said.isEmpty() ? Outcome.TO_ANSWER : Outcome.CHECK_AGAIN;
    return new FormChange(field, Kind.CHANGED, outcome, name, said, wording);
  }

  FormChange anew() {
    return new FormChange(field, kind, Outcome.ANSWER_ANEW, name, said, wording);
  }
}
