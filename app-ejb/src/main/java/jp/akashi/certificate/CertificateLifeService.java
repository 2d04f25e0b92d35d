package jp.akashi.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/**
 * The life of a certification after its issue (M19, M20): the certification manager demands and
 * hears, the head of the body decides, the holder explains and may give it back. Each act changes
 * the state, the register's view of it, the history, the journal and the holder's mail at once.
 *
 * <p>Every act may say which version of the certificate it rests on ({@code read}, null for
 * whatever stands now); if something else was done meanwhile, it is refused as {@link
 * jp.akashi.refusal.Stale}.
 */
@Stateless
public class CertificateLifeService {

  private static final int LONG = 4000;

  @Inject private CertificateAccess access;
  @Inject private CertificateClocks clocks;
  @Inject private CertificateRecord record;
  @Inject private HolderNotices holders;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /**
   * What is demanded.
   *
   * @param due last day; null for the edition's clock K27
   */
  public record Demand(
      @Nullable String facts, @Nullable String required, @Nullable LocalDate due) {}

  /**
   * What is intended.
   *
   * @param until last day to explain; null for the edition's standard (K31), never before its
   *     minimum (K30)
   */
  public record Intended(
      Explanation.@Nullable Measure measure, @Nullable String facts, @Nullable LocalDate until) {}

  /**
   * A suspension to order.
   *
   * @param until last day; null for the longest the edition allows (K28)
   * @param published the public reason
   * @param internal the reason for the body's record, with why it is urgent where it is
   */
  public record Order(
      @Nullable Ground ground,
      @Nullable String scope,
      @Nullable LocalDate until,
      @Nullable String published,
      @Nullable String internal,
      @Nullable String required,
      boolean urgent) {}

  /** A withdrawal to decide; both reasons are needed. */
  public record Withdrawal(
      @Nullable Ground ground, @Nullable String published, @Nullable String internal) {}

  /** Demands correction within K27. */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public void demandCorrection(CertificateNumber number, Demand demand, @Nullable Integer read) {
    LocalDate due = demand.due() == null ? clocks.due("K27", today()) : demand.due();
    new InvalidInput.Check()
        .text(demand.facts(), "facts", LONG)
        .text(demand.required(), "required", LONG)
        .that(due.isAfter(today()), "due", "date.tomorrow")
        .that(!due.isAfter(BusinessDays.LAST), "due", "date.tooFar", BusinessDays.LAST)
        .orRefuse();
    Certificate certificate = read(access.visible(number), read);
    certificate.demandCorrection(
        new CorrectionDemand(demand.facts(), demand.required(), due), deed());
    record.acted(
        certificate,
        "correction-demanded",
        TextValues.none()
            .date("due.date", due)
            .text("reasons", demand.facts())
            .text("required.actions", demand.required()));
  }

  /** The demanded correction was verified. */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public void correctionMet(CertificateNumber number, String verified, @Nullable Integer read) {
    new InvalidInput.Check().text(verified, "verified", LONG).orRefuse();
    Certificate certificate = read(access.visible(number), read);
    certificate.correctionMet(verified, deed());
    record.done(certificate);
    holders.tellHolder(certificate, "correction-met", "notice.correctionMet", verified);
  }

  /** Offers the holder to explain before a measure (R27, R30). */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
  public void offerExplanation(
      CertificateNumber number, Intended intended, @Nullable Integer read) {
    LocalDate until = intended.until() == null ? clocks.due("K31", today()) : intended.until();
    LocalDate earliest = clocks.due("K30", today());
    new InvalidInput.Check()
        .that(intended.measure() != null, "measure", "required")
        .text(intended.facts(), "facts", LONG)
        .that(!until.isBefore(earliest), "until", "certificate.explanationTooShort", earliest)
        .that(!until.isAfter(BusinessDays.LAST), "until", "date.tooFar", BusinessDays.LAST)
        .orRefuse();
    Certificate certificate = read(access.visible(number), read);
    Explanation offered =
        new Explanation(intended.measure(), intended.facts(), today(), until, null);
    certificate.offerExplanation(offered, deed());
    record.explanationOffered(certificate, offered);
  }

  /** The holder explains. */
  @RolesAllowed(Role.REPRESENTATIVE)
  public void explain(CertificateNumber number, String answer, @Nullable Integer read) {
    new InvalidInput.Check().text(answer, "answer", LONG).orRefuse();
    Certificate certificate = read(access.own(number), read);
    certificate.explain(answer, deed());
    record.done(certificate);
    holders.tellBody(certificate, "notice.holderExplained");
  }

  /**
   * The matter the holder was heard on is closed without a measure.
   *
   * @param why the holder reads it; never blank
   */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
  public void closeHearing(CertificateNumber number, String why, @Nullable Integer read) {
    new InvalidInput.Check().text(why, "why", LONG).orRefuse();
    Certificate certificate = read(access.visible(number), read);
    certificate.closeHearing(why, deed());
    record.done(certificate);
    holders.tellHolder(certificate, "hearing-closed", "notice.hearingClosed", why);
  }

  /** Suspends (R26, R27), at most for K28. */
  @RolesAllowed(Role.HEAD_OF_BODY)
  public void suspend(CertificateNumber number, Order order, @Nullable Integer read) {
    LocalDate latest = clocks.due("K28", today());
    LocalDate until = order.until() == null ? latest : order.until();
    new InvalidInput.Check()
        .that(is(order.ground(), Explanation.Measure.SUSPENSION), "ground", "required")
        .text(order.scope(), "scope", 500)
        .text(order.published(), "published", 1000)
        .text(order.internal(), "internal", LONG)
        .text(order.required(), "required", LONG)
        .that(until.isAfter(today()), "until", "date.tomorrow")
        .that(!until.isAfter(latest), "until", "certificate.suspensionTooLong", latest)
        .orRefuse();
    Certificate certificate = read(access.decidable(number), read);
    Suspension suspension =
        new Suspension(today(), until, order.scope(), order.published(), order.required());
    certificate.suspend(
        suspension,
        order.urgent(),
        new CertificateEvent.Why(order.ground(), order.internal(), order.published()),
        deed());
    record.suspended(certificate, suspension);
  }

  /** Lifts a suspension in writing once correction and prevention are verified (R28). */
  @RolesAllowed(Role.HEAD_OF_BODY)
  public void lift(CertificateNumber number, String verified, @Nullable Integer read) {
    new InvalidInput.Check().text(verified, "verified", LONG).orRefuse();
    Certificate certificate = read(access.decidable(number), read);
    certificate.lift(verified, deed());
    record.acted(certificate, "suspension-lifted", TextValues.none());
  }

  /** Withdraws (R29, R30). */
  @RolesAllowed(Role.HEAD_OF_BODY)
  public void withdraw(CertificateNumber number, Withdrawal withdrawal, @Nullable Integer read) {
    new InvalidInput.Check()
        .that(is(withdrawal.ground(), Explanation.Measure.WITHDRAWAL), "ground", "required")
        .text(withdrawal.published(), "published", 1000)
        .text(withdrawal.internal(), "internal", LONG)
        .orRefuse();
    Certificate certificate = read(access.decidable(number), read);
    Suspension before = certificate.open().suspension();
    certificate.withdraw(
        new CertificateEvent.Why(
            withdrawal.ground(), withdrawal.internal(), withdrawal.published()),
        deed());
    record.withdrawn(certificate, before);
  }

  /** The holder gives the certification back. */
  @RolesAllowed(Role.REPRESENTATIVE)
  public void giveBack(CertificateNumber number, String reasons, @Nullable Integer read) {
    new InvalidInput.Check().text(reasons, "reasons", LONG).orRefuse();
    Certificate certificate = read(access.own(number), read);
    certificate.giveBack(reasons, deed());
    record.done(certificate, "certification-returned", TextValues.none().date("ended.on", today()));
    holders.tellBody(certificate, "notice.certificationReturned");
  }

  private static Certificate read(Certificate certificate, @Nullable Integer read) {
    Stale.unlessRead(read, certificate.version());
    return certificate;
  }

  private static boolean is(@Nullable Ground ground, Explanation.Measure measure) {
    return ground != null && ground.allows(measure);
  }

  private LocalDate today() {
    return JapaneseTime.today(clock);
  }

  private Deed deed() {
    return new Deed(current.username(), clock.instant());
  }
}
