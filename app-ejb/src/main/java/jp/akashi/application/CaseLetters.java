package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.notice.About;
import jp.akashi.notice.Letter;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Recipient;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionText;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextKind;
import jp.akashi.scheme.TextValues;
import jp.akashi.scheme.WrittenText;

/**
 * Writes the edition's letters and e-mails for a case and sends them to the applicant, in the
 * caller's transaction. Which texts an event sends, and what they say, is the edition's.
 */
@ApplicationScoped
public class CaseLetters {

  /** The clock of the objection that letters with adverse content teach (P03). */
  private static final String OBJECTION = "K19";

  /** A party of the vocabulary. */
  private static final String APPLICANT = "applicant";

  @Inject private SchemeService scheme;
  @Inject private CaseDeadlines deadlines;
  @Inject private LetterValues common;
  @Inject private Notices notices;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** A letter or e-mail that went out, with the text of the edition it was written from. */
  public record Sent(EditionText text, Letter letter) {}

  /**
   * Sends what an event of the vocabulary sends, such as {@code application-submitted}. Values that
   * every case has are known here: body, applicant, case, edition, {@code date.today}, {@code
   * due.date} (of the text's own clock, starting today), {@code objection.due}, {@code portal.url}.
   *
   * @param more values that only the caller knows, such as {@code reasons}; they replace the common
   *     ones of the same name
   * @return what was sent, in the edition's order
   * @throws jp.akashi.scheme.UnknownPlaceholder if the text needs a value nobody gave
   */
  public List<Sent> send(Application application, String event, TextValues more) {
    EditionId edition = new EditionId(application.edition());
    List<Sent> sent = new ArrayList<>();
    for (EditionText text : scheme.noticesTriggeredBy(edition, event)) {
      TextValues values = common.of(application, text).and(due(application, text)).and(more);
      Letter letter = letter(edition, text, values);
      notices.send(applicant(application), about(application, text, values), letter);
      journal.record(application.number().value(), "letter.sent", Change.to(text.code()));
      sent.add(new Sent(text, letter));
    }
    return sent;
  }

  /**
   * Tells the applicant what no letter of the edition speaks of.
   *
   * @param code such as {@code notice.planRecalled}
   * @param text what the body says of it
   */
  public void tell(Application application, String code, String text) {
    notices.tell(applicant(application), application.number().value(), code, text);
  }

  /** Whoever reads what is sent to the applicant of a case. */
  static Recipient applicant(Application application) {
    return Recipient.company(application.company().corporateNumber().value());
  }

  /** Due is what the applicant has to do by the clock of the text, not what the body has to. */
  private About about(Application application, EditionText text, TextValues values) {
    LocalDate due = isOfApplicant(application, text) ? values.day("due.date").orElse(null) : null;
    return new About(application.number().value(), text.code(), due);
  }

  private boolean isOfApplicant(Application application, EditionText text) {
    EditionId edition = new EditionId(application.edition());
    return !text.clocks().isEmpty()
        && APPLICANT.equals(scheme.clock(edition, text.clocks().get(0)).mustAct());
  }

  private TextValues due(Application application, EditionText text) {
    TextValues due = TextValues.none().date("objection.due", day(application, OBJECTION));
    return text.clocks().isEmpty()
        ? due
        : due.date("due.date", day(application, text.clocks().get(0)));
  }

  private LocalDate day(Application application, String clockCode) {
    return JapaneseTime.dateOf(deadlines.due(application.number(), clockCode, clock.instant()));
  }

  private Letter letter(EditionId edition, EditionText text, TextValues values) {
    WrittenText ja = scheme.write(edition, text, values, Locale.JAPANESE);
    WrittenText en = scheme.write(edition, text, values, Locale.ENGLISH);
    return new Letter(
        text.kind() == TextKind.LETTER, subject(ja), subject(en), ja.body(), en.body());
  }

  private static String subject(WrittenText written) {
    String subject = written.subject();
    return subject == null ? written.code() : subject;
  }
}
