package jp.akashi.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The people known to the body. */
@Stateless
@PermitAll
public class People {

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentPerson current;

  /** What screens show of a person. */
  public record Known(String username, String name, Set<String> roles) {}

  /** Remembers the signed-in person as the identity provider describes them now. */
  public void seen(String name, Set<String> roles) {
    register(current.username(), name, roles);
  }

  /** Remembers a person, for instance one who was given an account but has not signed in yet. */
  public void register(String username, String name, Set<String> roles) {
    Person person = entities.find(Person.class, username);
    if (person == null) {
      entities.persist(new Person(username, name, roles));
    } else if (!person.name().equals(name) || !person.roles().equals(roles)) {
      person.seenAs(name, roles);
    }
  }

  /** Everybody who holds the role, by name. */
  public List<Known> holding(String role) {
    return entities
        .createQuery(
            "select p from Person p join fetch p.roles where :role member of p.roles"
                + " order by p.name",
            Person.class)
        .setParameter("role", role)
        .getResultStream()
        .map(People::known)
        .toList();
  }

  /** Names by username; people never seen keep their username. */
  public Map<String, String> names(Collection<String> usernames) {
    Map<String, Known> known = known(usernames);
    return usernames.stream()
        .distinct()
        .collect(Collectors.toMap(u -> u, u -> known.containsKey(u) ? known.get(u).name() : u));
  }

  /** Roles by username; people never seen have none. */
  public Map<String, Set<String>> roles(Collection<String> usernames) {
    Map<String, Known> known = known(usernames);
    return usernames.stream()
        .distinct()
        .collect(
            Collectors.toMap(u -> u, u -> known.containsKey(u) ? known.get(u).roles() : Set.of()));
  }

  /** Asked for often within one request: whom it knows already, it does not ask for again. */
  private Map<String, Known> known(Collection<String> usernames) {
    return entities
        .unwrap(Session.class)
        .byMultipleIds(Person.class)
        .enableSessionCheck(true)
        .enableOrderedReturn(false)
        .multiLoad(usernames.stream().filter(Objects::nonNull).distinct().toList())
        .stream()
        .filter(Objects::nonNull)
        .map(People::known)
        .collect(Collectors.toMap(Known::username, Function.identity()));
  }

  private static Known known(Person person) {
    return new Known(person.username(), person.name(), person.roles());
  }
}
