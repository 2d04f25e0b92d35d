package jp.akashi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.nonconformity.NonconformityState;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.review.Basis;
import jp.akashi.review.ItemJudgementService;
import jp.akashi.review.Judgement;
import jp.akashi.review.Judgements;
import jp.akashi.review.Teams;
import jp.akashi.review.Verdict;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** The team verifies what the applicant corrected (ISO/IEC 17021-1 9.4.10). */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class VerificationService {

  /** The clock of a correction, in the model of the audit too. */
  private static final String CORRECTION = "K13";

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseLetters letters;
  @Inject private Teams teams;
  @Inject private Nonconformities nonconformities;
  @Inject private Judgements judgements;
  @Inject private ItemJudgementService items;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * A nonconformity is corrected.
   *
   * @param how what was looked at and where, never blank, 3900 characters at most
   * @param equivalentAccepted whether the applicant's equivalent of a means achieves the item
   *     (R07); null where there is none, or the word said before holds
   * @throws InvalidInput if that is open and nobody said it before
   */
  public void verify(
      ApplicationNumber number, String code, String how, @Nullable Boolean equivalentAccepted) {
    new InvalidInput.Check().text(how, "text", 3900).orRefuse();
    Nonconformity nonconformity = ofTeam(number, code);
    nonconformity.verify(how, current.username(), clock.instant());
    journal.record(number.value(), "nonconformity.verified", Change.to(code));
    conformAgain(number, nonconformity, how, equivalentAccepted);
  }

  /** An item is met again when none of its nonconformities is open (R02). */
  private void conformAgain(
      ApplicationNumber number, Nonconformity corrected, String how, @Nullable Boolean accepted) {
    String item = corrected.item();
    boolean open =
        nonconformities.open(number).stream().anyMatch(other -> other.item().equals(item));
    judgements
        .current(number, item)
        .filter(before -> !open && before.verdict() == Verdict.NONCONFORMING)
        .ifPresent(
            before ->
                items.judge(
                    number,
                    item,
                    conforming(
                        corrected.code() + "：" + how,
                        accepted == null ? before.equivalentAccepted() : accepted)));
  }

  private static Judgement conforming(String reason, @Nullable Boolean equivalentAccepted) {
    return new Judgement(
        Basis.ON_SITE,
        Verdict.CONFORMING,
        null,
        reason,
        Set.of(),
        List.of(),
        equivalentAccepted,
        false);
  }

  /**
   * A nonconformity is not corrected yet.
   *
   * @param why what is missing, never blank; the applicant reads it
   */
  public void findInsufficient(ApplicationNumber number, String code, String why) {
    new InvalidInput.Check().text(why, "text", 4000).orRefuse();
    ofTeam(number, code).findInsufficient(why, current.username(), clock.instant());
    journal.record(number.value(), "nonconformity.insufficient", Change.to(code));
  }

  private Nonconformity ofTeam(ApplicationNumber number, String code) {
    access.visible(number);
    teams.refuseOthers(number);
    return nonconformities.of(number, code);
  }

  /**
   * Ends this round of verification.
   *
   * @throws InvalidInput naming every nonconformity that was not looked at
   */
  public void conclude(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseOthers(number);
    InvalidInput.Check check = new InvalidInput.Check();
    List<Nonconformity> all = nonconformities.of(number);
    all.forEach(
        n -> check.that(n.state() != NonconformityState.REPORTED, n.code(), "audit.notVerified"));
    check.orRefuse();
    List<Nonconformity> open = all.stream().filter(Nonconformity::isOpen).toList();
    if (open.isEmpty()) {
      verified(application, all);
    } else {
      insufficient(application, open);
    }
  }

  private void verified(Application application, List<Nonconformity> all) {
    acts.take(
        application,
        CaseStep.VERIFY_CORRECTIONS,
        StepOutcome.VERIFIED,
        CaseState.ON_SITE_AUDIT,
        "audit.correctionsVerified");
    letters.send(
        application,
        "correction-verified",
        TextValues.none().text("finding.codes", codes(all)).number("findings.count", 0));
  }

  private void insufficient(Application application, List<Nonconformity> open) {
    LocalDate due =
        scheme
            .clock(new EditionId(application.edition()), CORRECTION)
            .due(JapaneseTime.today(clock), businessDays);
    open.forEach(nonconformity -> nonconformity.extend(due));
    acts.take(
        application,
        CaseStep.VERIFY_CORRECTIONS,
        StepOutcome.NOT_VERIFIED,
        "audit.correctionsInsufficient");
    letters.send(
        application,
        "correction-insufficient",
        TextValues.none()
            .text("finding.codes", codes(open))
            .lines("reasons", open.stream().map(VerificationService::reason).toList()));
  }

  private static Bilingual reason(Nonconformity nonconformity) {
    String text = nonconformity.code() + "：" + nonconformity.view().remark();
    return new Bilingual(text, text);
  }

  private static String codes(List<Nonconformity> some) {
    return some.stream().map(Nonconformity::code).collect(Collectors.joining(", "));
  }
}
