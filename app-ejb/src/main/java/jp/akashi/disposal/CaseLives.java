package jp.akashi.disposal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseEnds;
import jp.akashi.application.CaseState;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.certificate.Certificate;
import jp.akashi.scheme.CaseKind;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** The lives of many cases at once, as far as times to keep count on them. */
@ApplicationScoped
class CaseLives {

  /** The event of the vocabulary that starts the clock a certification runs for. */
  private static final String CERTIFIED = "certified";

  @PersistenceContext private EntityManager entities;
  @Inject private CaseEnds ends;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private Clock clock;

  Map<ApplicationNumber, CaseLife> of(Collection<Application> applications) {
    if (applications.isEmpty()) {
      return Map.of();
    }
    List<Certificate> certificates = certificates(applications);
    Set<Long> leaning = leaning(applications);
    Map<ApplicationNumber, LocalDate> ended =
        ends.of(applications.stream().map(Application::number).toList());
    Map<ApplicationNumber, CaseLife> lives = new HashMap<>();
    for (Application application : applications) {
      Certificate certificate = of(application, certificates);
      Certificate renewal = certificate == null ? null : renewal(certificate, certificates);
      lives.put(
          application.number(),
          new CaseLife(
              ended.get(application.number()),
              application.state() == CaseState.GRANTED,
              certification(certificate),
              certification(renewal),
              leaning.contains(application.company().id())));
    }
    return lives;
  }

  /** Every certificate issued to the companies of these cases. */
  private List<Certificate> certificates(Collection<Application> applications) {
    return entities
        .createQuery(
            "select c from Certificate c join fetch c.application"
                + " where c.application.company in :companies",
            Certificate.class)
        .setParameter("companies", companies(applications))
        .getResultList();
  }

  /** Companies with an open case that builds on what was certified before. */
  private Set<Long> leaning(Collection<Application> applications) {
    return new HashSet<>(
        entities
            .createQuery(
                "select a.company.id from Application a where a.company in :companies"
                    + " and a.kind <> :first and a.state in :open",
                Long.class)
            .setParameter("companies", companies(applications))
            .setParameter("first", CaseKind.INITIAL)
            .setParameter("open", CaseState.underWay())
            .getResultList());
  }

  private static Set<ApplicantCompany> companies(Collection<Application> applications) {
    return Set.copyOf(
        applications.stream()
            .map(Application::company)
            .collect(toMap(ApplicantCompany::id, c -> c, (one, same) -> one))
            .values());
  }

  private static @Nullable Certificate of(Application application, List<Certificate> all) {
    return all.stream()
        .filter(c -> Objects.requireNonNull(c.application()).id().equals(application.id()))
        .findFirst()
        .orElse(null);
  }

  /** The certification that a renewal of the same company began after this one, if any. */
  private static @Nullable Certificate renewal(Certificate certificate, List<Certificate> all) {
    Application renewed = Objects.requireNonNull(certificate.application());
    return all.stream()
        .filter(c -> c.application().kind() == CaseKind.RENEWAL)
        .filter(c -> c.application().company().id().equals(renewed.company().id()))
        .filter(c -> c.term().certifiedOn().isAfter(certificate.term().certifiedOn()))
        .min(Comparator.comparing(c -> c.term().certifiedOn()))
        .orElse(null);
  }

  private @Nullable Certification certification(@Nullable Certificate certificate) {
    if (certificate == null) {
      return null;
    }
    Certificate.Term term = certificate.term();
    return new Certification(
        term.certifiedOn(),
        term.validUntil(),
        validity(certificate.edition(), term.validUntil().plusDays(1)),
        certificate.endedOn(JapaneseTime.today(clock)));
  }

  /** The last day of a certification that begins on a day. */
  private LocalDate validity(String edition, LocalDate from) {
    return scheme.clocksStartedBy(new EditionId(edition), CERTIFIED).stream()
        .findFirst()
        .map(validity -> validity.due(from, businessDays))
        .orElse(from);
  }
}
