package jp.akashi.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/** Mails that have not gone out: who sees them, and who has them tried again. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.CERTIFICATION_MANAGER})
public class MailService {

  @Inject private Outbox outbox;
  @Inject private Notices notices;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * A mail that waits or was given up. Says nothing of what the notice says.
   *
   * @param subject application number or other name of what its notice is about
   * @param code code of the letter or notice
   * @param addressee as {@link Recipient} spells it, never an address
   * @param nextAt when it is tried next, or null if it was given up
   * @param endedAt when it was given up, or null if it waits
   * @param trouble why it did not go out when it was tried last, or null
   * @param answer codes of what the mail server said then, or null
   */
  public record Unsent(
      long id,
      String subject,
      String code,
      String addressee,
      MailState state,
      Instant since,
      int attempts,
      @Nullable Instant nextAt,
      @Nullable Instant endedAt,
      @Nullable MailTrouble trouble,
      @Nullable String answer) {}

  /**
   * One page of them, the newest first.
   *
   * @param page from 1
   * @param size mails on a page
   */
  public List<Unsent> unsent(int page, int size) {
    int before = (int) Math.min((page - 1L) * size, Integer.MAX_VALUE);
    return outbox.unsent(before, size).stream().map(this::view).toList();
  }

  public long count() {
    return outbox.countUnsent();
  }

  /**
   * Has one tried again that was given up, once what was in its way is out of it.
   *
   * @throws NotFound if there is none
   * @throws OutOfOrder unless it was given up
   */
  public void again(long id) {
    NoticeMail mail =
        outbox.locked(id).orElseThrow(() -> new NotFound("mail.notFound", String.valueOf(id)));
    mail.again(clock.instant());
    journal.record(notice(mail).subject(), "mail.again", Change.to(mail.addressee().value()));
  }

  private Unsent view(NoticeMail mail) {
    Notices.Message notice = notice(mail);
    return new Unsent(
        mail.id(),
        notice.subject(),
        notice.code(),
        mail.addressee().value(),
        mail.state(),
        mail.since(),
        mail.attempts(),
        mail.nextAt(),
        mail.endedAt(),
        mail.trouble(),
        mail.answer());
  }

  private Notices.Message notice(NoticeMail mail) {
    return notices.find(mail.noticeId(), mail.addressee().value()).orElseThrow();
  }
}
