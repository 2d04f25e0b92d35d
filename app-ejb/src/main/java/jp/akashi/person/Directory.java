package jp.akashi.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Keeping the directory of people: the administrator's work. It gives nobody any right. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Directory {

  private static final Set<String> LANGUAGES =
      Set.of(Locale.JAPANESE.getLanguage(), Locale.ENGLISH.getLanguage());

  @Inject private People people;
  @Inject private Mailboxes mailboxes;

  /**
   * Where somebody is reached, for notices before their first sign-in.
   *
   * @param email address, or null to leave what was known
   * @param language in which they read, {@code ja} or {@code en}, or null if nobody knows
   */
  public record Reached(@Nullable String email, @Nullable String language) {}

  /**
   * Enters a person who was given an account, so that a team can be chosen before their first
   * sign-in.
   *
   * @throws InvalidInput if the name is missing, or mail cannot be sent to the address
   */
  public void register(String username, String name, Set<String> roles, Reached reached) {
    String email = reached.email();
    String language = reached.language();
    new InvalidInput.Check()
        .text(username, "username", 100)
        .text(name, "name", 100)
        .that(roles != null, "roles", "required")
        .that(email == null || Mailbox.isAddress(email), "email", "email")
        .that(language == null || LANGUAGES.contains(language), "language", "language")
        .orRefuse();
    people.register(username, name, roles);
    if (email != null) {
      mailboxes.keep(username, email, language == null ? null : Locale.forLanguageTag(language));
    }
  }
}
