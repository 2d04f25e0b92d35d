package jp.akashi.notice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.akashi.person.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Six times a minute sends the mails that wait, for a minute at most, outside of any transaction.
 * Every node may do so: each takes what no other has. While the server is down one mail a round
 * finds it out; the others wait without having been tried.
 */
@Singleton
@Startup
@RunAs(Role.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRound {

  private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  @Inject private MailServer server;
  @Inject private MailQueue queue;
  @Inject private Clock clock;

  /** Where there is no mail server nothing is put into the outbox; what was there is given up. */
  private boolean nothingWaits;

  /** A server that is told of its mail server what cannot be does not start. */
  @PostConstruct
  void begin() {
    LOG.info("Notices are sent by e-mail: {}", server.isThere());
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void go() {
    if (server.isThere()) {
      try (MailLine line = server.line()) {
        sendAll(line);
      }
    } else if (!nothingWaits) {
      queue.giveUp();
      nothingWaits = true;
    }
  }

  private void sendAll(MailLine line) {
    Instant end = clock.instant().plus(LONGEST);
    boolean goesOn = true;
    while (goesOn && clock.instant().isBefore(end)) {
      Optional<Outgoing> next = queue.claim();
      goesOn = next.isPresent() && goesOnAfter(next.get(), line);
    }
  }

  private boolean goesOnAfter(Outgoing mail, MailLine line) {
    try {
      line.send(mail);
      queue.sent(mail.id());
      return true;
    } catch (MailNotSent why) {
      boolean over = queue.failed(mail.id(), why.trouble(), why.answer());
      LOG.warn("Mail {} {}: {}", mail.id(), over ? "is given up" : "waits", why.getMessage());
      return !why.trouble().isOfEveryMail();
    }
  }
}
