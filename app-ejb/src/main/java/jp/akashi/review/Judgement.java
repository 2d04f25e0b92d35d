package jp.akashi.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.AppropriateMeans;
import jp.akashi.scheme.MeansLevel;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor says of one obligation item.
 *
 * @param basis documents or on site
 * @param verdict what the auditor finds
 * @param grade {@code major} or {@code minor}, proposed for a nonconformity; null for any other
 *     verdict
 * @param reason the facts: what was seen where; never blank, 4000 characters at most
 * @param means numbers of the means a nonconformity rests on; none where the obligation itself is
 *     not met
 * @param evidence the documents it rests on; at least one where documents show the item met
 * @param equivalentAccepted whether the applicant's equivalent of a means achieves the item (R07);
 *     null where the applicant uses none
 * @param lookOnSite whether the on-site audit is to look at it as well
 */
public record Judgement(
    Basis basis,
    Verdict verdict,
    @Nullable String grade,
    String reason,
    Set<Integer> means,
    List<Evidence> evidence,
    @Nullable Boolean equivalentAccepted,
    boolean lookOnSite) {

  /** The grades of the edition that a nonconformity may have. */
  public static final Set<String> GRADES = Set.of("major", "minor");

  public Judgement {
    means = means == null ? Set.of() : Set.copyOf(means);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /** A judgement that names no document. */
  public static Judgement of(Basis basis, Verdict verdict, String reason) {
    return new Judgement(basis, verdict, null, reason, Set.of(), List.of(), null, false);
  }

  /** A nonconformity with its proposed grade. */
  public static Judgement nonconforming(Basis basis, String grade, String reason) {
    return new Judgement(
        basis, Verdict.NONCONFORMING, grade, reason, Set.of(), List.of(), null, false);
  }

  /** Whether the item is found met without a word on an equivalent. */
  boolean leavesEquivalentOpen() {
    return verdict != null && verdict.isMet() && equivalentAccepted == null;
  }

  /**
   * What keeps this judgement from being taken.
   *
   * @param prefix put before the names of the fields, such as {@code items.IV-13.}; may be empty
   * @param known the means of the item
   */
  List<FieldError> errors(String prefix, List<AppropriateMeans> known) {
    List<FieldError> errors = new ArrayList<>();
    if (verdict == null) {
      errors.add(new FieldError(prefix + "verdict", "required"));
    }
    if (reason == null || reason.isBlank()) {
      errors.add(new FieldError(prefix + "reason", "required"));
    } else if (reason.length() > 4000) {
      errors.add(new FieldError(prefix + "reason", "tooLong", 4000));
    }
    if (restsOnNothing()) {
      errors.add(new FieldError(prefix + "evidence", "judgement.evidence"));
    }
    if (verdict == Verdict.NONCONFORMING) {
      if (grade == null || !GRADES.contains(grade)) {
        errors.add(new FieldError(prefix + "grade", "judgement.grade"));
      }
      errors.addAll(errorsOfMeans(prefix, known));
    }
    return errors;
  }

  /** Whether the item is found met from documents and none is named; on site the reason tells. */
  private boolean restsOnNothing() {
    return basis == Basis.DOCUMENTS && verdict != null && verdict.isMet() && evidence.isEmpty();
  }

  /** Not adopting a recommended means is no nonconformity (R32). */
  private List<FieldError> errorsOfMeans(String prefix, List<AppropriateMeans> known) {
    return means.stream()
        .sorted()
        .filter(number -> known.stream().noneMatch(one -> isRequired(one, number)))
        .map(number -> new FieldError(prefix + "means", "judgement.recommendedMeans", number))
        .toList();
  }

  private static boolean isRequired(AppropriateMeans one, int number) {
    return one.number() == number && one.level() == MeansLevel.REQUIRED;
  }
}
