package jp.akashi.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import jp.akashi.refusal.InvalidInput;

/** Keeping the directory of people: the administrator's work. It gives nobody any right. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Directory {

  @Inject private People people;

  /**
   * Enters a person who was given an account, so that a team can be chosen before their first
   * sign-in.
   *
   * @throws InvalidInput if the name is missing
   */
  public void register(String username, String name, Set<String> roles) {
    new InvalidInput.Check()
        .text(username, "username", 100)
        .text(name, "name", 100)
        .that(roles != null, "roles", "required")
        .orRefuse();
    people.register(username, name, roles);
  }
}
