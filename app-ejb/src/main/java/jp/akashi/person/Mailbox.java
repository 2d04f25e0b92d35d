package jp.akashi.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person is reached by e-mail, and in which language they read. */
@Entity
@Table(name = "mailbox")
public final class Mailbox {

  /**
   * One address and nothing else: no list, no name, no line of its own in a header. Before the @
   * also what mobile carriers of Japan give out, such as {@code a..b.@example.jp}.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
              + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

  @Id private String username;

  @Column(name = "address", nullable = false)
  private String address;

  @Column(name = "language")
  private @Nullable String language;

  protected Mailbox() {}

  /** Whether mail can be sent there. */
  public static boolean isAddress(@Nullable String text) {
    return text != null && ADDRESS.matcher(text).matches();
  }

  public String username() {
    return username;
  }

  public String address() {
    return address;
  }

  /** Japanese or English, or null if nobody knows. */
  public @Nullable Locale language() {
    return language == null ? null : Locale.forLanguageTag(language);
  }
}
