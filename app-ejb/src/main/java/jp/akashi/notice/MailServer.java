package jp.akashi.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.paper.BodyIdentity;
import org.jspecify.annotations.Nullable;

/** The mail server that the environment names, if it names one: {@link MailSettings}. */
@ApplicationScoped
public class MailServer {

  @Inject private BodyIdentity body;
  private @Nullable MailSettings settings;

  /**
   * Reads the environment.
   *
   * @throws IllegalStateException naming the variable that is missing or unusable
   */
  @PostConstruct
  void choose() {
    settings = MailSettings.in(System.getenv()).orElse(null);
  }

  /** Whether e-mail is sent at all. */
  public boolean isThere() {
    return settings != null;
  }

  /**
   * A line to it, for one mail after another; connects when it is first needed.
   *
   * @throws IllegalStateException if there is no server
   */
  MailLine line() {
    if (settings == null) {
      throw new IllegalStateException("No mail server is named");
    }
    return new MailLine(settings, new MailWords(body), MailLine.PATIENCE);
  }
}
