package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.CaseLetters;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Recipient;
import jp.akashi.person.Role;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/**
 * Says on record and to the holder what was done to a certificate. Holders of certificates taken
 * over have no case here and no letters: somebody of the body is told to send one by post.
 */
@ApplicationScoped
public class CertificateRecord {

  /** Clause of the agreement on demands, suspension and withdrawal. */
  private static final String CLAUSE = "20";

  private static final Bilingual SILENT =
      new Bilingual("期限までに弁明はありませんでした。", "No explanation was received in time.");
  private static final Bilingual WHOLE = new Bilingual("認証の全部", "the whole certification");

  @Inject private CaseLetters letters;
  @Inject private Notices notices;
  @Inject private Journal journal;

  /** Something was done that no letter of the edition speaks of. */
  public void done(Certificate certificate) {
    CertificateEvent last = certificate.history().get(certificate.history().size() - 1);
    journal.record(
        subject(certificate), "certificate." + last.act(), Change.to(certificate.number()));
  }

  /**
   * Something was done, and the edition has letters for the event.
   *
   * @return whether the holder has one in their mailbox
   */
  public boolean done(Certificate certificate, String event, TextValues values) {
    done(certificate);
    Application application = certificate.application();
    if (application == null) {
      journal.record(subject(certificate), "certificate.letterByPost", Change.to(event));
      byPost(certificate, values);
      return false;
    }
    TextValues all = values.text("certificate.number", certificate.number().value());
    return !letters.send(application, event, all).isEmpty();
  }

  /**
   * Nobody here can be sent a letter: the holder has a notice if they have an account, and somebody
   * of the body is asked to write and post one. They must be heard all the same (R27, R30).
   */
  private void byPost(Certificate certificate, TextValues values) {
    String words =
        Stream.of("reasons", "required.actions", "due.date", "suspended.until", "ended.on")
            .flatMap(name -> values.value(name, Locale.JAPANESE).stream())
            .collect(Collectors.joining("\n"));
    toldHolder(certificate, "notice.certificateActed", words);
    notices.tell(
        Recipient.role(Role.CERTIFICATION_MANAGER),
        certificate.number().subject(),
        "notice.letterByPost",
        certificate.holder().name() + "\n" + words);
  }

  /** The certification manager learns what the holder did. */
  void toldBody(Certificate certificate, String code) {
    notices.tell(
        Recipient.role(Role.CERTIFICATION_MANAGER), certificate.number().subject(), code, null);
  }

  /** The holder learns of what no letter of the edition speaks of, where they have an account. */
  void toldHolder(Certificate certificate, String code, String text) {
    String company = company(certificate);
    if (company != null) {
      notices.tell(Recipient.company(company), certificate.number().subject(), code, text);
    }
  }

  /**
   * Corporate number of the holder's company, or null where the body does not know yet whether the
   * company that is registered under it is the holder.
   */
  public static @Nullable String company(Certificate certificate) {
    Application application = certificate.application();
    if (application == null) {
      return certificate.awaitsHolder() ? null : certificate.holder().corporateNumber();
    }
    return application.company().corporateNumber().value();
  }

  void explanationOffered(Certificate certificate, Explanation offered) {
    if (offered.measure() == Explanation.Measure.SUSPENSION) {
      // the edition's letter speaks of withdrawal only: a demand says what is intended
      done(certificate, "correction-demanded", intended(offered));
    } else {
      done(
          certificate,
          "explanation-offered",
          intended(offered)
              .text("suspension.scope", scope(certificate.open().suspension()))
              .text("clause.no", CLAUSE));
    }
  }

  private static TextValues intended(Explanation offered) {
    return TextValues.none()
        .date("due.date", offered.until())
        .text("reasons", offered.facts())
        .text(
            "required.actions",
            new Bilingual(
                "一時停止を予定しています。意見があれば期限までに述べてください。",
                "Suspension is intended; you may state your views by then."));
  }

  void suspended(Certificate certificate, Suspension suspension) {
    done(
        certificate,
        "suspended",
        TextValues.none()
            .text("suspension.scope", suspension.scope())
            .date("suspended.from", suspension.from())
            .date("suspended.until", suspension.until())
            .text("reasons", suspension.reason())
            .text("required.actions", suspension.required()));
  }

  void withdrawn(Certificate certificate, @Nullable Suspension before) {
    CertificateEvent last = certificate.history().get(certificate.history().size() - 1);
    Explanation explanation = certificate.open().explanation();
    String said = explanation == null ? null : explanation.answer();
    done(
        certificate,
        "certification-withdrawn",
        TextValues.none()
            .date("ended.on", last.day())
            .text("suspension.scope", scope(before))
            .text("reasons", String.valueOf(last.why().published()))
            .text("explanation.summary", said == null ? SILENT : new Bilingual(said, said)));
  }

  private static Bilingual scope(@Nullable Suspension suspension) {
    return suspension == null ? WHOLE : new Bilingual(suspension.scope(), suspension.scope());
  }

  /** The case where there is one, so that the case file shows it; else the certificate. */
  public static String subject(Certificate certificate) {
    Application application = certificate.application();
    return application == null ? certificate.number().subject() : application.number().value();
  }
}
