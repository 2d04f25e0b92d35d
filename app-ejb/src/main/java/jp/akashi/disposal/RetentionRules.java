package jp.akashi.disposal;

import java.time.LocalDate;
import java.time.Period;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.VocabularyTerm;
import org.jspecify.annotations.Nullable;

/**
 * How long an edition wants documents kept. Class and length are the edition's, row by row; what a
 * length counts from is said there in words only and stands here (docs/decisions/0013). A class not
 * known here counts as the most careful one, {@code R-CASE}.
 */
final class RetentionRules {

  private static final String KIND = "retention";

  /** Copies of evidence: until the cycle after the one they served is over, no longer. */
  private static final String EVIDENCE = "R-EVID";

  /** Such copies where the case led to no certification: a time after the last day to object. */
  private static final String WITHOUT_CERTIFICATION = "R-ABORT";

  /** Agreement, decision, certificate: a time after the end of the certification. */
  private static final String LONG = "R-LONG";

  /** The time to object to what the body decided or did. */
  private static final String OBJECTION = "K19";

  private final EditionContent edition;
  private final BusinessDays businessDays;

  RetentionRules(EditionContent edition, BusinessDays businessDays) {
    this.edition = edition;
    this.businessDays = businessDays;
  }

  /**
   * @param retentionClass of the required document
   */
  Retention of(String retentionClass, CaseLife life) {
    VocabularyTerm kind = edition.term(KIND, effective(retentionClass, life));
    Period length = kind.length();
    LocalDate ended = life.endedOn();
    Retention.Reason open = life.keptOpen();
    if (ended == null || open == Retention.Reason.CASE_OPEN) {
      return new Retention(kind, null, Retention.Reason.CASE_OPEN);
    }
    if (length == null) {
      return new Retention(kind, null, Retention.Reason.NO_PERIOD);
    }
    Retention closed = closed(kind, length, ended, life);
    return open == null ? closed : new Retention(kind, closed.disposalOn(), open);
  }

  private static String effective(String retentionClass, CaseLife life) {
    boolean aborted = life.endedOn() != null && !life.granted();
    return aborted && retentionClass.equals(EVIDENCE) ? WITHOUT_CERTIFICATION : retentionClass;
  }

  private Retention closed(VocabularyTerm kind, Period length, LocalDate ended, CaseLife life) {
    Certification certification = life.certification();
    return switch (kind.value()) {
      case WITHOUT_CERTIFICATION ->
          new Retention(kind, afterObjection(ended, length), Retention.Reason.OBJECTION);
      case EVIDENCE ->
          new Retention(
              kind,
              later(certification.from().plus(length), afterRenewal(life.renewal())),
              Retention.Reason.CYCLES);
      case LONG ->
          new Retention(
              kind, after(lastDay(ended, life), length), Retention.Reason.CERTIFICATION_END);
      default -> lastEntry(kind, length, lastDay(ended, life), life);
    };
  }

  /** The day the letters to the applicant name for the erasure. */
  private LocalDate afterObjection(LocalDate ended, Period length) {
    return edition.clock(OBJECTION).due(ended, businessDays).plus(length);
  }

  /** The time after the last entry, but never before current and following cycle are over. */
  private static Retention lastEntry(
      VocabularyTerm kind, Period length, LocalDate last, CaseLife life) {
    LocalDate byEntry = after(last, length);
    LocalDate byCycles = afterCycles(life);
    return byCycles != null && byCycles.isAfter(byEntry)
        ? new Retention(kind, byCycles, Retention.Reason.CYCLES)
        : new Retention(kind, byEntry, Retention.Reason.LAST_ENTRY);
  }

  /** The end of the case, or of the certifications it led to, whichever came last. */
  private static LocalDate lastDay(LocalDate ended, CaseLife life) {
    Certification certification = life.certification();
    Certification renewal = life.renewal();
    LocalDate last = certification == null ? ended : later(ended, certification.lastDay());
    return renewal == null ? last : later(last, renewal.lastDay());
  }

  private static @Nullable LocalDate afterCycles(CaseLife life) {
    Certification certification = life.certification();
    if (life.renewal() != null || certification == null) {
      return afterRenewal(life.renewal());
    }
    return certification.nextUntil().plusDays(1);
  }

  private static @Nullable LocalDate afterRenewal(@Nullable Certification renewal) {
    return renewal == null ? null : renewal.lastDay().plusDays(1);
  }

  /** The day after the last of a time whose first day does not count. */
  private static LocalDate after(LocalDate day, Period length) {
    return day.plus(length).plusDays(1);
  }

  private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other != null && other.isAfter(one) ? other : one;
  }
}
