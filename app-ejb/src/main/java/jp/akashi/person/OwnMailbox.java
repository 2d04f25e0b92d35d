package jp.akashi.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the caller is reached by e-mail: what the identity provider says when they sign in. */
@Stateless
@PermitAll
public class OwnMailbox {

  @Inject private CurrentPerson current;
  @Inject private Mailboxes mailboxes;

  /**
   * Remembers it.
   *
   * @param address one the identity provider has verified; what cannot be one is passed over
   * @param language in which they read, or null if nobody knows
   */
  public void is(String address, @Nullable Locale language) {
    if (Mailbox.isAddress(address)) {
      mailboxes.keep(current.username(), address, language);
    }
  }

  /** The address that is known. */
  public Optional<String> address() {
    return mailboxes.of(current.username()).map(Mailbox::address);
  }
}
