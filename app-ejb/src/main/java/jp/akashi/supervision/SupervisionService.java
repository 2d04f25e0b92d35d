package jp.akashi.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateState;
import jp.akashi.certificate.Certificates;
import jp.akashi.certificate.Holder;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import org.jspecify.annotations.Nullable;

/** The supervisor looks, and changes nothing; every look is in the journal. */
@Stateless
@RolesAllowed(Role.SUPERVISOR)
public class SupervisionService {

  private static final String SUBJECT = "supervision";

  @Inject private IssuedCertificates issued;
  @Inject private Certificates certificates;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * What is found, with figures over all of it.
   *
   * @param byState, byPrefecture, byMonth how many; months as 2026-08 by date of certification
   */
  public record Found(
      LocalDate asOf,
      List<IssuedCertificate> certificates,
      Map<CertificateState, Long> byState,
      Map<String, Long> byPrefecture,
      Map<String, Long> byMonth) {}

  /**
   * One certificate in full.
   *
   * @param history states and days; nothing of reasons that are internal
   */
  public record Detail(
      IssuedCertificate certificate,
      Holder holder,
      @Nullable String scope,
      List<String> sites,
      @Nullable LocalDate endedOn,
      List<Step> history) {}

  /** What was done to a certificate on a day, with its public reason. */
  public record Step(String act, CertificateState state, LocalDate day, @Nullable String reason) {}

  /** What is found. */
  public Found look(Looking looking) {
    journal.record(SUBJECT, "supervision.listed", Change.to(looking.inWords()));
    return found(looking);
  }

  /** The same, taken along as a file. */
  public Found export(Looking looking) {
    journal.record(SUBJECT, "supervision.exported", Change.to(looking.inWords()));
    return found(looking);
  }

  private Found found(Looking looking) {
    List<IssuedCertificate> found = issued.found(looking);
    return new Found(
        looking.asOf(),
        found,
        counted(found, IssuedCertificate::state),
        counted(found, c -> c.prefecture() == null ? "" : c.prefecture()),
        counted(found, c -> c.certifiedOn().toString().substring(0, 7)));
  }

  private static <K extends Comparable<K>> Map<K, Long> counted(
      List<IssuedCertificate> found, Function<IssuedCertificate, K> by) {
    return found.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  /**
   * One certificate.
   *
   * @throws jp.akashi.refusal.NotFound if there is none
   */
  public Detail of(CertificateNumber number) {
    Certificate certificate = certificates.get(number);
    journal.record(number.subject(), "supervision.looked", Change.NONE);
    LocalDate today = JapaneseTime.today(clock);
    Holder holder = certificate.holder();
    return new Detail(
        new IssuedCertificate(
            number.value(),
            certificate.origin(),
            holder.name(),
            holder.corporateNumber(),
            holder.prefecture(),
            certificate.edition(),
            certificate.term().certifiedOn(),
            certificate.term().validUntil(),
            certificate.stateOn(today)),
        holder,
        certificate.scope(),
        certificate.sites(),
        certificate.endedOn(today),
        certificate.history().stream()
            .map(e -> new Step(e.act(), e.state(), e.day(), e.publicReason()))
            .toList());
  }

  /** Prefectures to filter by. */
  public List<String> prefectures() {
    return issued.prefectures();
  }

  /** The day it is. */
  public LocalDate today() {
    return JapaneseTime.today(clock);
  }
}
