package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import jp.akashi.scheme.VocabularyTerm;

/**
 * What a withdrawal (取下げ) entails, as the applicant is told: what is charged for work done, and
 * when secrets entrusted to the body are erased (domain 8.6 row 9).
 */
@ApplicationScoped
public class Withdrawal {

  /** Erasure comes so long after the time to object has run out, as the edition says. */
  private static final String RETENTION = "R-ABORT";

  private static final String OBJECTION = "K19";
  private static final Bilingual NOTHING = new Bilingual("なし", "none");
  private static final Bilingual AS_AGREED =
      new Bilingual("契約書と見積書による（別に請求します）", "as agreed and quoted; an invoice follows");

  @Inject private SchemeService scheme;
  @Inject private CaseDeadlines deadlines;
  @Inject private CaseLetters letters;
  @Inject private Clock clock;

  /**
   * Writes to the applicant.
   *
   * @param before state of the case when it was withdrawn: before an agreement nothing is charged
   */
  void confirm(Application application, CaseState before) {
    boolean agreed = before.compareTo(CaseState.AGREEMENT_PENDING) > 0;
    letters.send(
        application,
        "application-withdrawn",
        TextValues.none()
            .text("fee.amount", agreed ? AS_AGREED : NOTHING)
            .date("retention.until", erasure(application)));
  }

  private LocalDate erasure(Application application) {
    VocabularyTerm term =
        scheme.content(new EditionId(application.edition())).term("retention", RETENTION);
    Period length = term.length() == null ? Period.ZERO : term.length();
    return JapaneseTime.dateOf(deadlines.due(application.number(), OBJECTION, clock.instant()))
        .plus(length);
  }
}
