package jp.akashi.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.refusal.NotFound;

/** The applicant companies on record and who acts for them. */
@ApplicationScoped
public class ApplicantCompanies {

  @PersistenceContext private EntityManager entities;

  public void add(ApplicantCompany company) {
    entities.persist(company);
  }

  public void add(Membership membership) {
    entities.persist(membership);
  }

  public Optional<ApplicantCompany> of(CorporateNumber number) {
    return entities
        .createQuery(
            "select c from ApplicantCompany c where c.corporateNumber = :number",
            ApplicantCompany.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The company a person acts for. */
  public Optional<ApplicantCompany> actedForBy(String username) {
    return Optional.ofNullable(entities.find(Membership.class, username)).map(Membership::company);
  }

  /**
   * The company a person acts for.
   *
   * @throws NotFound if there is none yet
   */
  public ApplicantCompany ownOf(String username) {
    return actedForBy(username).orElseThrow(() -> new NotFound("company.notRegistered"));
  }

  /** Sign-in names of everybody who acts for the company. */
  public List<String> membersOf(ApplicantCompany company) {
    return entities
        .createQuery(
            "select m.username from Membership m where m.company = :company order by m.joinedAt",
            String.class)
        .setParameter("company", company)
        .getResultList();
  }

  /** The memberships of a company, the oldest first. */
  List<Membership> memberships(ApplicantCompany company) {
    return entities
        .createQuery(
            "select m from Membership m where m.company = :company order by m.joinedAt, m.username",
            Membership.class)
        .setParameter("company", company)
        .getResultList();
  }

  /** Lets members of a company come and go one after another until the transaction ends. */
  void lock(ApplicantCompany company) {
    entities.lock(company, LockModeType.PESSIMISTIC_WRITE);
  }

  void remove(Membership membership) {
    entities.remove(membership);
  }

  /** The invitations of a company that nobody has taken up and that are still good. */
  List<Invitation> open(ApplicantCompany company, Instant now) {
    return entities
        .createQuery(
            "select i from Invitation i where i.company = :company and i.used = false"
                + " and i.expiresAt >= :now order by i.expiresAt",
            Invitation.class)
        .setParameter("company", company)
        .setParameter("now", now)
        .getResultList();
  }

  public void add(Invitation invitation) {
    entities.persist(invitation);
  }

  /** Whether nobody took it up by now; nobody can until this transaction is over. */
  boolean isStillOpen(Invitation invitation) {
    entities.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
    return !invitation.isUsed();
  }

  void remove(Invitation invitation) {
    entities.remove(invitation);
  }

  /** The invitation with this code. */
  public Optional<Invitation> invitation(String code) {
    return Optional.ofNullable(
        entities.find(Invitation.class, Invitation.digest(code), LockModeType.PESSIMISTIC_WRITE));
  }
}
