package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.CaseFacts;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.Truth;

/** Who is authorised for which area, and what a case asks for. */
@ApplicationScoped
public class Competence {

  @PersistenceContext private EntityManager entities;
  @Inject private SchemeService scheme;
  @Inject private CaseFacts facts;
  @Inject private Clock clock;

  void add(CompetenceAuthorisation authorisation) {
    entities.persist(authorisation);
  }

  public Optional<CompetenceAuthorisation> of(String username, String area) {
    return entities
        .createQuery(
            "select c from CompetenceAuthorisation c"
                + " where c.username = :username and c.area = :area",
            CompetenceAuthorisation.class)
        .setParameter("username", username)
        .setParameter("area", area)
        .getResultStream()
        .findFirst();
  }

  /** Every authorisation, valid or not, by person and area. */
  public List<CompetenceAuthorisation> all() {
    return entities
        .createQuery(
            "select c from CompetenceAuthorisation c order by c.username, c.area",
            CompetenceAuthorisation.class)
        .getResultList();
  }

  /** Codes of the areas for which a person is authorised today. */
  public Set<String> areasOf(String username) {
    return areasOf(Set.of(username));
  }

  private Set<String> areasOf(Collection<String> usernames) {
    LocalDate today = JapaneseTime.today(clock);
    return entities
        .createQuery(
            "select c from CompetenceAuthorisation c where c.username in :usernames",
            CompetenceAuthorisation.class)
        .setParameter("usernames", usernames)
        .getResultStream()
        .filter(c -> c.isValidOn(today))
        .map(CompetenceAuthorisation::area)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Codes of the areas that the applicable items of a case ask for. */
  public Set<String> neededFor(Application application) {
    List<ObligationItem> items = scheme.items(new EditionId(application.edition()));
    Answers answers = facts.askedBy(application, items.stream().map(ObligationItem::condition));
    return items.stream()
        .filter(item -> item.applies(answers) != Truth.FALSE)
        .map(ObligationItem::competenceArea)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Codes of the areas a case asks for and none of these people is authorised for. */
  public Set<String> uncovered(Application application, Collection<String> usernames) {
    Set<String> areas = new TreeSet<>(neededFor(application));
    areas.removeAll(areasOf(usernames));
    return areas;
  }
}
