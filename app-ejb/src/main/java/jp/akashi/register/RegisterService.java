package jp.akashi.register;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Site;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateClocks;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.Certificates;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** The public register: publishing an entry, and everybody's look-up. */
@Stateless
@PermitAll
public class RegisterService {

  /** Entries on a page. */
  public static final int PAGE = 20;

  /** Most entries in an export. */
  private static final int EXPORT = 50_000;

  @Inject private RegisterEntries entries;
  @Inject private Certificates certificates;
  @Inject private CertificateClocks clocks;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * A page of entries.
   *
   * @param total how many the search finds in all
   * @param next key of the next page, or null on the last
   */
  public record Page(long total, List<PublicEntry> entries, @Nullable String next) {}

  /** Publishes the entry of a case's certificate. Safe to repeat. */
  @RolesAllowed(Role.ENGINE)
  public void publish(ApplicationNumber number) {
    Certificate certificate =
        certificates
            .of(number)
            .orElseThrow(() -> new NotFound("certificate.notFound", number.value()));
    Application application = certificate.application();
    if (application != null && entries.find(certificate.number()).isEmpty()) {
      entries.add(new RegisterEntry(certificate, consented(application)));
      journal.record(number.value(), "register.published", Change.to(certificate.number()));
    }
  }

  private static RegisterEntry.Published consented(Application application) {
    Set<String> consent = application.form().consent();
    ApplicantCompany company = application.company();
    boolean holder = consent.contains("holder");
    boolean address = consent.contains("address");
    return new RegisterEntry.Published(
        holder ? company.details().name() : null,
        holder ? company.details().kana() : null,
        consent.contains("corporateNumber") ? company.corporateNumber().value() : null,
        address ? company.details().prefecture() : null,
        address ? company.details().address() : null,
        application.form().sites().stream().filter(Site::published).map(Site::name).toList());
  }

  /**
   * One entry.
   *
   * @throws NotFound if no such certificate was ever published, or its publication is over
   */
  public PublicEntry of(CertificateNumber number) {
    LocalDate today = JapaneseTime.today(clock);
    PublicEntry entry =
        entries
            .find(number)
            .map(found -> PublicEntry.of(found, today))
            .orElseThrow(() -> new NotFound("register.notFound", number.value()));
    LocalDate ended = entry.endedOn();
    if (ended != null && ended.isBefore(clocks.earliestStart("K35", today))) {
      throw new Archived(number.value());
    }
    return entry;
  }

  /** A page of what is found, newest first. */
  public Page search(RegisterQuery query) {
    RegisterEntries.Shown shown = shown();
    List<RegisterEntry> found =
        entries.page(query, shown, RegisterEntries.Key.read(query.after()), PAGE + 1);
    List<RegisterEntry> page = found.subList(0, Math.min(found.size(), PAGE));
    return new Page(
        entries.count(query, shown),
        page.stream().map(entry -> PublicEntry.of(entry, shown.today())).toList(),
        found.size() > PAGE ? RegisterEntries.Key.write(page.get(PAGE - 1)) : null);
  }

  /** Everything found, for those who take the register along. */
  public List<PublicEntry> export(RegisterQuery query) {
    RegisterEntries.Shown shown = shown();
    return entries.page(query, shown, null, EXPORT).stream()
        .map(entry -> PublicEntry.of(entry, shown.today()))
        .toList();
  }

  /** Prefectures to filter by. */
  public List<String> prefectures() {
    return entries.prefectures();
  }

  private RegisterEntries.Shown shown() {
    LocalDate today = JapaneseTime.today(clock);
    return new RegisterEntries.Shown(today, clocks.earliestStart("K35", today));
  }
}
