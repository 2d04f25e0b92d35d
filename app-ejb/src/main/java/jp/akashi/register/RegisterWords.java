package jp.akashi.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

/** The edition's sentences about the register and about the state of a certificate. */
@Stateless
@PermitAll
public class RegisterWords {

  @Inject private SchemeService scheme;
  @Inject private BodyIdentity body;
  @Inject private Clock clock;

  /** A sentence about the register, such as {@code disclaimer}. */
  public String of(String key, Locale locale) {
    return write("register", key, bodys(), locale);
  }

  /** A sentence of a verification that needs no entry, such as {@code not-found}. */
  public String verification(String key, Locale locale) {
    return write("verification", key, bodys(), locale);
  }

  /** What there is to say of an entry now. */
  public String verdict(PublicEntry entry, Locale locale) {
    TextValues values = bodys().moment("checked.at", clock.instant());
    LocalDate ended = entry.endedOn();
    if (entry.suspended() != null) {
      values = values.date("suspended.from", entry.suspended().from());
    }
    if (ended != null) {
      values = values.date("ended.on", ended);
    }
    return write("verification", key(entry), values, locale);
  }

  private static String key(PublicEntry entry) {
    return switch (entry.state()) {
      case SUSPENDED -> "suspended";
      case WITHDRAWN -> "withdrawn";
      case RETURNED -> "returned";
      case EXPIRED -> "expired";
      default -> "valid";
    };
  }

  private TextValues bodys() {
    return TextValues.none().text("body.name", new Bilingual(body.nameJa(), body.nameEn()));
  }

  private String write(String place, String key, TextValues values, Locale locale) {
    return scheme.certificateText(scheme.activeEdition().id(), place, key, values, locale);
  }
}
