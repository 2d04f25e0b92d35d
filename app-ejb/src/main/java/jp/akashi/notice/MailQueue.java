package jp.akashi.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import jp.akashi.person.Role;
import org.jspecify.annotations.Nullable;

/** Takes mails out of the outbox and writes down what became of them, each in a transaction. */
@Stateless
@RolesAllowed(Role.ENGINE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {

  @Inject private Outbox outbox;
  @Inject private Notices notices;
  @Inject private Addressees addressees;
  @Inject private Clock clock;

  /** One that is to be sent now; nobody else takes it until the claim runs out. */
  public Optional<Outgoing> claim() {
    return outbox.next(clock.instant()).flatMap(this::claimed);
  }

  private Optional<Outgoing> claimed(NoticeMail mail) {
    return mail.claim(clock.instant())
        ? notices
            .find(mail.noticeId(), mail.addressee().value())
            .map(notice -> new Outgoing(mail.id(), notice, where(mail)))
        : claim();
  }

  private @Nullable Destination where(NoticeMail mail) {
    return addressees.destination(mail.addressee()).orElse(null);
  }

  /** The mail server has it. */
  public void sent(long id) {
    outbox.locked(id).ifPresent(mail -> mail.sent(clock.instant()));
  }

  /**
   * It was not sent.
   *
   * @return whether it was given up
   */
  public boolean failed(long id, MailTrouble trouble, @Nullable String answer) {
    return outbox.locked(id).map(mail -> failed(mail, trouble, answer)).orElse(true);
  }

  private boolean failed(NoticeMail mail, MailTrouble trouble, @Nullable String answer) {
    mail.failed(trouble, answer, clock.instant());
    return mail.state() == MailState.GIVEN_UP;
  }

  /** Nobody sends any. */
  public void giveUp() {
    outbox.giveUp(clock.instant());
  }
}
