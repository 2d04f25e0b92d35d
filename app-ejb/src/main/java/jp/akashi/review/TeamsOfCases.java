package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseTeams;

/** The present teams of many cases in one question. */
@ApplicationScoped
public class TeamsOfCases implements CaseTeams {

  @PersistenceContext private EntityManager entities;

  @Override
  public Map<ApplicationNumber, List<String>> of(Collection<ApplicationNumber> numbers) {
    return entities
        .createQuery(
            "select m from TeamMember m where m.replacedAt is null and m.number in :numbers"
                + " order by m.leads desc, m.id",
            TeamMember.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                TeamMember::number, Collectors.mapping(TeamMember::username, Collectors.toList())));
  }
}
