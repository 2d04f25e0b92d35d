package jp.akashi.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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

  /** Sign-in names of everybody who acts for the company. */
  public List<String> membersOf(ApplicantCompany company) {
    return entities
        .createQuery(
            "select m.username from Membership m where m.company = :company order by m.joinedAt",
            String.class)
        .setParameter("company", company)
        .getResultList();
  }

  public void add(Invitation invitation) {
    entities.persist(invitation);
  }

  /** The invitation with this code. */
  public Optional<Invitation> invitation(String code) {
    return Optional.ofNullable(
        entities.find(Invitation.class, Invitation.digest(code), LockModeType.PESSIMISTIC_WRITE));
  }
}
