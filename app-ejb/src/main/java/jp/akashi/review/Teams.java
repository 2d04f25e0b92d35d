package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.OutOfOrder;

/** Who evaluates, or ever evaluated, which case. */
@ApplicationScoped
public class Teams {

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentPerson current;
  @Inject private Applications applications;
  @Inject private AdviceWall wall;

  public void add(TeamMember member) {
    entities.persist(member);
  }

  /** The present team of a case, its lead first. */
  public List<TeamMember> of(ApplicationNumber number) {
    return entities
        .createQuery(
            "select m from TeamMember m where m.number = :number and m.replacedAt is null"
                + " order by m.leads desc, m.id",
            TeamMember.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** Those of them who are in the team now, its lead first. */
  static List<TeamMember> present(List<TeamMember> everybody) {
    return everybody.stream()
        .filter(member -> member.replacedAt() == null)
        .sorted(Comparator.comparing(TeamMember::leads).reversed())
        .toList();
  }

  /** What changes whenever somebody is chosen. */
  static int version(List<TeamMember> everybody) {
    return everybody.size();
  }

  /** Everybody who ever was in the team of a case, in the order of their assignment. */
  public List<TeamMember> everIn(ApplicationNumber number) {
    return entities
        .createQuery(
            "select m from TeamMember m where m.number = :number order by m.id", TeamMember.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The ties a person ever declared to a company, in any of its cases. */
  public List<String> tiesOf(ApplicantCompany company, String username) {
    return entities
        .createQuery(
            "select m from TeamMember m, Application a where a.number = m.number"
                + " and a.company = :company and m.username = :username order by m.id",
            TeamMember.class)
        .setParameter("company", company)
        .setParameter("username", username)
        .getResultStream()
        .map(TeamMember::tie)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  void add(InterestDeclaration declaration) {
    entities.persist(declaration);
  }

  /** The declarations of interests of a case, oldest first. */
  public List<InterestDeclaration> declarations(ApplicationNumber number) {
    return entities
        .createQuery(
            "select d from InterestDeclaration d where d.number = :number order by d.id",
            InterestDeclaration.class)
        .setParameter("number", number)
        .getResultList();
  }

  void add(TeamObjection objection) {
    entities.persist(objection);
  }

  /** The applicant's objection to the team, if there was one. */
  public Optional<TeamObjection> objection(ApplicationNumber number) {
    return entities
        .createQuery("select o from TeamObjection o where o.number = :number", TeamObjection.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Whether the person evaluates or ever evaluated the case. */
  public boolean everEvaluated(ApplicationNumber number, String username) {
    return entities
            .createQuery(
                "select count(m) from TeamMember m"
                    + " where m.number = :number and m.username = :username",
                Long.class)
            .setParameter("number", number)
            .setParameter("username", username)
            .getSingleResult()
        > 0;
  }

  /**
   * Lets only the present team of the case pass, and nobody while a tie stops the case.
   *
   * @throws Forbidden for everybody else, and for whoever advised the applicant (M8)
   * @throws OutOfOrder while a member is tied to the applicant (EXC-07) or the caller has not
   *     declared
   */
  public void refuseOthers(ApplicationNumber number) {
    passes(number, "team.membersOnly", member -> true);
  }

  /**
   * Lets only the lead auditor of the case pass, and nobody while a tie stops the case.
   *
   * @throws Forbidden for everybody else, and for whoever advised the applicant (M8)
   * @throws OutOfOrder while a member is tied to the applicant (EXC-07) or the caller has not
   *     declared
   */
  public void refuseAllButLead(ApplicationNumber number) {
    passes(number, "team.leadOnly", TeamMember::leads);
  }

  private void passes(ApplicationNumber number, String code, Predicate<TeamMember> wanted) {
    List<TeamMember> team = of(number);
    String caller = current.username();
    TeamMember member =
        team.stream()
            .filter(m -> wanted.test(m) && m.username().equals(caller))
            .findFirst()
            .orElseThrow(() -> new Forbidden(code));
    wall.refuseAdvisers(applications.of(number));
    if (team.stream().anyMatch(m -> m.tie() != null)) {
      throw new OutOfOrder("team.tied");
    }
    if (!member.hasDeclared()) {
      throw new OutOfOrder("team.undeclared");
    }
  }

  /**
   * Keeps out whoever took part in the evaluation (separation of duties, R08).
   *
   * @throws Forbidden if the caller evaluates or ever evaluated the case
   */
  public void refuseEvaluators(ApplicationNumber number) {
    if (everEvaluated(number, current.username())) {
      throw new Forbidden("separation.evaluated");
    }
  }
}
