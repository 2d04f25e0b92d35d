package jp.akashi.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * Somebody who has signed in at least once, as the identity provider described them then. Needed to
 * name people on screens and to choose a team from; the identity provider stays the authority.
 */
@Entity
@Table(name = "person")
public final class Person {

  @Id private String username;

  @Column(name = "name", nullable = false)
  private String name;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "username"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  protected Person() {}

  public Person(String username, String name, Set<String> roles) {
    this.username = username;
    seenAs(name, roles);
  }

  /** Takes over what the identity provider says today. */
  public final void seenAs(String currentName, Set<String> currentRoles) {
    this.name = currentName;
    this.roles.retainAll(currentRoles);
    this.roles.addAll(currentRoles);
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }

  public Set<String> roles() {
    return Set.copyOf(roles);
  }
}
