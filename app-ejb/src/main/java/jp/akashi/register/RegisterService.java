package jp.akashi.register;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Site;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateState;
import jp.akashi.certificate.Certificates;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;

/** The public register: publishing an entry, and everybody's look-up. */
@Stateless
@PermitAll
public class RegisterService {

  @PersistenceContext private EntityManager entities;
  @Inject private Certificates certificates;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** An entry as the public sees it. */
  public record Entry(
      String number,
      CertificateState state,
      LocalDate certifiedOn,
      LocalDate validUntil,
      String edition,
      RegisterEntry.Published published) {}

  /** Publishes the entry of a case's certificate. Safe to repeat. */
  @RolesAllowed(Role.ENGINE)
  public void publish(ApplicationNumber number) {
    Certificate certificate =
        certificates
            .of(number)
            .orElseThrow(() -> new NotFound("certificate.notFound", number.value()));
    if (find(certificate.number()).isEmpty()) {
      entities.persist(new RegisterEntry(certificate, consented(certificate.application())));
      journal.record(number.value(), "register.published", Change.to(certificate.number()));
    }
  }

  private static RegisterEntry.Published consented(Application application) {
    Set<String> consent = application.form().consent();
    ApplicantCompany company = application.company();
    return new RegisterEntry.Published(
        consent.contains("holder") ? company.details().name() : null,
        consent.contains("corporateNumber") ? company.corporateNumber().value() : null,
        consent.contains("address") ? company.details().prefecture() : null,
        consent.contains("address") ? company.details().address() : null,
        application.form().sites().stream().filter(Site::published).map(Site::name).toList());
  }

  /**
   * One entry.
   *
   * @throws NotFound if no such certificate was ever published
   */
  public Entry of(CertificateNumber number) {
    return find(number).stream()
        .map(this::entry)
        .findFirst()
        .orElseThrow(() -> new NotFound("register.notFound", number.value()));
  }

  private List<RegisterEntry> find(CertificateNumber number) {
    return entities
        .createQuery(
            "select r from RegisterEntry r join fetch r.certificate where r.certificate.number = :number",
            RegisterEntry.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** All entries whose holder or number contains the text, newest first. */
  public List<Entry> search(String text) {
    return entities
        .createQuery(
            "select r from RegisterEntry r join fetch r.certificate"
                + " where r.holder like :text escape '!'"
                + " or r.certificate.number.value like :text escape '!'"
                + " order by r.certificate.certifiedOn desc, r.id desc",
            RegisterEntry.class)
        .setParameter("text", "%" + text.strip().replaceAll("([!%_])", "!$1") + "%")
        .getResultStream()
        .map(this::entry)
        .toList();
  }

  private Entry entry(RegisterEntry entry) {
    Certificate certificate = entry.certificate();
    return new Entry(
        certificate.number().value(),
        certificate.stateOn(LocalDate.now(clock)),
        certificate.term().certifiedOn(),
        certificate.term().validUntil(),
        entry.edition(),
        entry.published());
  }
}
