package jp.akashi.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Application;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its holder and the body see it.
 *
 * @param application number of its case; null where it was taken over
 * @param edition it was issued on
 * @param standsOn edition it was found to conform to last
 * @param awaitsHolder whether it was taken over and nobody can act for its holder yet
 * @param version changes with every act on it
 * @param history oldest first; internal reasons are there for the body only
 */
public record CertificateView(
    String number,
    CertificateOrigin origin,
    @Nullable String application,
    Holder holder,
    String edition,
    String standsOn,
    @Nullable String scope,
    List<String> sites,
    CertificateState state,
    LocalDate certifiedOn,
    LocalDate validUntil,
    @Nullable LocalDate endedOn,
    OpenMatters open,
    boolean awaitsHolder,
    int version,
    List<Line> history) {

  /** One line of the history. */
  public record Line(
      String act,
      CertificateState state,
      LocalDate day,
      Instant at,
      String by,
      CertificateEvent.Why why) {}

  static CertificateView of(Certificate certificate, LocalDate today, boolean forStaff) {
    Application application = certificate.application();
    return new CertificateView(
        certificate.number().value(),
        certificate.origin(),
        application == null ? null : application.number().value(),
        certificate.holder(),
        certificate.edition(),
        certificate.standsOn(),
        certificate.scope(),
        certificate.sites(),
        certificate.stateOn(today),
        certificate.term().certifiedOn(),
        certificate.term().validUntil(),
        certificate.endedOn(today),
        certificate.open(),
        certificate.awaitsHolder(),
        certificate.version(),
        certificate.history().stream().map(event -> line(event, forStaff)).toList());
  }

  private static Line line(CertificateEvent event, boolean forStaff) {
    CertificateEvent.Why why = event.why();
    return new Line(
        event.act(),
        event.state(),
        event.day(),
        event.at(),
        event.by(),
        forStaff ? why : new CertificateEvent.Why(why.ground(), null, why.published()));
  }
}
