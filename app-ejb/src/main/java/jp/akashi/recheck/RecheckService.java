package jp.akashi.recheck;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.CaseAccess;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateAccess;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateRecord;
import jp.akashi.certificate.Deed;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ItemChange;
import jp.akashi.scheme.ItemChanges;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/**
 * The re-check of one certification: its holder says what they changed, an auditor says what they
 * found. To whom the certificate is not visible, its re-check does not exist.
 */
@Stateless
@PermitAll
public class RecheckService {

  private static final int LONGEST = 4000;

  @Inject private Campaigns campaigns;
  @Inject private CertificateAccess access;
  @Inject private CaseAccess cases;
  @Inject private Checkers checkers;
  @Inject private RecheckLetters letters;
  @Inject private ItemChanges changes;
  @Inject private CertificateRecord record;
  @Inject private SchemeService scheme;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * What the holder says.
   *
   * @param text what they changed in their measures
   * @param items numbers of the edition's items it is about; null for none
   */
  public record Said(@Nullable String text, @Nullable List<String> items) {}

  /**
   * What an auditor found.
   *
   * @param application number of the case it was checked in, with {@link RecheckMethod#CASE} only
   * @param remarks what was looked at and what is missing; the holder reads it
   */
  public record Result(
      @Nullable RecheckMethod method,
      @Nullable String application,
      @Nullable Boolean conforms,
      @Nullable String remarks) {}

  /**
   * The latest re-check of a certificate.
   *
   * @throws NotFound if there is none, or it is not the caller's to see
   */
  public RecheckView of(CertificateNumber number) {
    access.visible(number);
    return view(latest(number));
  }

  /** The latest re-check of a certificate, if there ever was one. */
  public Optional<RecheckView> find(CertificateNumber number) {
    access.visible(number);
    return campaigns.latest(number).map(this::view);
  }

  /**
   * The items that changed for it.
   *
   * @return empty if nothing is known of the edition it stood on
   * @throws NotFound if there is no re-check, or it is not the caller's to see
   */
  public Optional<List<ItemChange>> changes(CertificateNumber number) {
    access.visible(number);
    Recheck recheck = latest(number);
    return changes.between(recheck.stoodOn(), new EditionId(recheck.campaign().edition()));
  }

  /** What is to be settled of the certificates of the caller's company. */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER,
    Role.REPRESENTATIVE
  })
  public List<RecheckView> mine() {
    LocalDate today = today();
    return campaigns.unsettled(cases.ownCompany()).stream()
        .filter(recheck -> !recheck.certificate().awaitsHolder())
        .filter(recheck -> !recheck.stateOn(today).isSettled())
        .map(this::view)
        .toList();
  }

  /**
   * The holder says what they changed.
   *
   * @param version as read
   * @throws NotFound if it is another company's
   * @throws jp.akashi.refusal.Stale if it changed since
   * @throws jp.akashi.refusal.OutOfOrder if there is nothing left to check
   */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER,
    Role.REPRESENTATIVE
  })
  public RecheckView state(CertificateNumber number, int version, Said said) {
    access.own(number);
    Recheck recheck = latest(number);
    List<String> items = items(said);
    new InvalidInput.Check()
        .text(said.text(), "text", LONGEST)
        .that(known(recheck).containsAll(items), "items", "recheck.itemUnknown")
        .orRefuse();
    Statement before = recheck.statement();
    Statement stated = Statement.of(said.text(), items, current.username(), clock.instant());
    recheck.state(stated, version, today());
    journal.record(
        CertificateRecord.subject(recheck.certificate()),
        "recheck.stated",
        Change.of(before == null ? null : before.text(), stated.text()));
    campaigns.flush();
    return view(recheck);
  }

  private static List<String> items(Said said) {
    List<String> items = said.items();
    return items == null ? List.of() : List.copyOf(new LinkedHashSet<>(items));
  }

  private Set<String> known(Recheck recheck) {
    return scheme.items(new EditionId(recheck.campaign().edition())).stream()
        .map(ObligationItem::number)
        .collect(Collectors.toSet());
  }

  /**
   * An auditor says what they found. What does not conform is told to the certification managers,
   * who demand correction or offer an explanation in the life of the certificate.
   *
   * @param version as read
   * @throws InvalidInput naming what is missing, or a case that cannot tell anything about it
   * @throws jp.akashi.refusal.Forbidden if the caller advised the holder, is tied to it, or did not
   *     evaluate the case
   * @throws jp.akashi.refusal.Stale if it changed since
   * @throws jp.akashi.refusal.OutOfOrder if there is nothing left to check
   */
  @RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
  public RecheckView check(CertificateNumber number, int version, Result result) {
    boolean inCase = result.method() == RecheckMethod.CASE;
    new InvalidInput.Check()
        .that(result.method() != null, "method", "required")
        .that(!inCase || isThere(result.application()), "application", "required")
        .that(inCase || !isThere(result.application()), "application", "recheck.noCase")
        .that(result.conforms() != null, "conforms", "required")
        .text(result.remarks(), "remarks", LONGEST)
        .orRefuse();
    Certificate certificate = access.visible(number);
    Recheck recheck = latest(number);
    checkers.refuseUnfit(recheck, inCase ? result.application() : null);
    RecheckFinding.Found found =
        new RecheckFinding.Found(
            result.method(),
            inCase ? result.application().strip() : null,
            result.conforms(),
            result.remarks().strip());
    recheck.check(found, version, new Deed(current.username(), clock.instant()));
    campaigns.touched(recheck);
    record.done(certificate);
    letters.tellHolder(
        recheck, found.conforms() ? "notice.recheckConforms" : "notice.recheckDoesNotConform");
    if (!found.conforms()) {
      letters.nonconforming(recheck);
    }
    campaigns.flush();
    return view(recheck);
  }

  private static boolean isThere(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private Recheck latest(CertificateNumber number) {
    return campaigns.latest(number).orElseThrow(() -> new NotFound("recheck.none", number.value()));
  }

  private RecheckView view(Recheck recheck) {
    Set<String> by =
        recheck.findings().stream().map(RecheckFinding::by).collect(Collectors.toSet());
    return RecheckView.of(recheck, today(), by.isEmpty() ? Map.of() : people.names(by));
  }

  private LocalDate today() {
    return JapaneseTime.today(clock);
  }
}
