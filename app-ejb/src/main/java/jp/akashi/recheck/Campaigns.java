package jp.akashi.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateState;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.EditionInfo;

/** The re-check campaigns on record. */
@ApplicationScoped
class Campaigns {

  /** Certificates in force that stand on an earlier edition and that no open campaign has. */
  private static final String CONCERNED =
      " from Certificate c where c.state not in :ended and c.validUntil >= :today"
          + " and coalesce(c.recheckedEdition, c.edition) <> :edition"
          + " and coalesce(c.recheckedEdition, c.edition) not in"
          + " (select e.code.value from SchemeEdition e where e.scheme <> :scheme"
          + " or e.activeFrom > :applies)"
          + " and not exists (select r.id from Recheck r where r.certificate = c"
          + " and r.campaign.edition = :edition and r.campaign.state = :open)";

  private static final String WHOLE =
      "select r from Recheck r join fetch r.campaign join fetch r.certificate ";

  @PersistenceContext private EntityManager entities;

  void add(RecheckCampaign campaign) {
    entities.persist(campaign);
  }

  void add(Recheck recheck) {
    entities.persist(recheck);
  }

  void flush() {
    entities.flush();
  }

  /** Something was added to it: whoever read it before has to look again. */
  void touched(Recheck recheck) {
    entities.lock(recheck, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** The next number of a year. */
  CampaignNumber nextNumber(int year) {
    Number running =
        (Number)
            entities
                .createNativeQuery("select nextval('akashi.recheck_campaign_number_seq')")
                .getSingleResult();
    return CampaignNumber.of(year, running.longValue());
  }

  /** Keeps others from starting or ending campaigns until the end of the transaction. */
  void lock() {
    entities
        .createNativeQuery("lock table akashi.recheck_campaign in exclusive mode")
        .executeUpdate();
  }

  /** The latest first. */
  List<RecheckCampaign> all() {
    return entities
        .createQuery("select c from RecheckCampaign c order by c.id desc", RecheckCampaign.class)
        .getResultList();
  }

  /** Those that are open. */
  List<RecheckCampaign> open() {
    return entities
        .createQuery(
            "select c from RecheckCampaign c where c.state = :open order by c.id",
            RecheckCampaign.class)
        .setParameter("open", CampaignState.OPEN)
        .getResultList();
  }

  /**
   * @throws NotFound if there is none
   */
  RecheckCampaign of(CampaignNumber number) {
    return found(number, LockModeType.NONE);
  }

  /** The campaign, for nobody else until the transaction ends. */
  RecheckCampaign locked(CampaignNumber number) {
    return found(number, LockModeType.PESSIMISTIC_WRITE);
  }

  private RecheckCampaign found(CampaignNumber number, LockModeType lock) {
    return entities
        .createQuery(
            "select c from RecheckCampaign c where c.number = :number", RecheckCampaign.class)
        .setParameter("number", number)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("recheck.noCampaign", number.value()));
  }

  /** Certificates that a campaign of the edition would have to take in, in order of number. */
  List<Certificate> concerned(EditionInfo edition, LocalDate today) {
    return concerned(
            entities.createQuery("select c" + CONCERNED + " order by c.id", Certificate.class),
            edition,
            today)
        .getResultList();
  }

  /** How many they are. */
  long countConcerned(EditionInfo edition, LocalDate today) {
    return concerned(
            entities.createQuery("select count(c)" + CONCERNED, Long.class), edition, today)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> concerned(
      TypedQuery<T> query, EditionInfo edition, LocalDate today) {
    return query
        .setParameter("edition", edition.id().value())
        .setParameter("scheme", edition.scheme())
        .setParameter("applies", Intake.applies(edition))
        .setParameter("today", today)
        .setParameter("open", CampaignState.OPEN)
        .setParameter("ended", ended());
  }

  private static List<CertificateState> ended() {
    return EnumSet.allOf(CertificateState.class).stream()
        .filter(CertificateState::isEnded)
        .toList();
  }

  /** The re-checks of a campaign, the earliest due first. */
  List<Recheck> rechecks(RecheckCampaign campaign) {
    return entities
        .createQuery(WHOLE + "where r.campaign = :campaign order by r.due, r.id", Recheck.class)
        .setParameter("campaign", campaign)
        .getResultList();
  }

  /** Those of them that are not settled. */
  List<Recheck> unsettled(RecheckCampaign campaign) {
    return entities
        .createQuery(
            WHOLE + "where r.campaign = :campaign and r.state in :unsettled order by r.due, r.id",
            Recheck.class)
        .setParameter("campaign", campaign)
        .setParameter("unsettled", RecheckState.unsettled())
        .getResultList();
  }

  /** The latest re-check of a certificate. */
  Optional<Recheck> latest(CertificateNumber number) {
    return entities
        .createQuery(
            WHOLE
                + "where r.certificate.number = :number"
                + " order by r.campaign.started.at desc, r.id desc",
            Recheck.class)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What is to be settled of a company's certificates, the earliest due first. */
  List<Recheck> unsettled(ApplicantCompany company) {
    return entities
        .createQuery(
            WHOLE
                + "where r.state in :unsettled and r.campaign.state = :open"
                + " and r.certificate.holder.corporateNumber = :company order by r.due, r.id",
            Recheck.class)
        .setParameter("unsettled", RecheckState.unsettled())
        .setParameter("open", CampaignState.OPEN)
        .setParameter("company", company.corporateNumber().value())
        .getResultList();
  }

  /** How far a campaign is. */
  Progress progress(RecheckCampaign campaign, LocalDate today) {
    return Progress.of(
        entities
            .createQuery(
                "select r.state, count(r) from Recheck r where r.campaign = :campaign"
                    + " group by r.state",
                Tuple.class)
            .setParameter("campaign", campaign)
            .getResultStream()
            .collect(
                Collectors.toMap(t -> t.get(0, RecheckState.class), t -> t.get(1, Long.class))),
        entities
            .createQuery(
                "select count(r) from Recheck r where r.campaign = :campaign"
                    + " and r.state in :unsettled and r.due < :today",
                Long.class)
            .setParameter("campaign", campaign)
            .setParameter("unsettled", RecheckState.unsettled())
            .setParameter("today", today)
            .getSingleResult());
  }
}
