package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.application.Application;
import jp.akashi.application.CaseLetters;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
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

  private static final Bilingual SUSPENSION =
      new Bilingual(
          "一時停止を予定しています。意見があれば期限までに述べてください。",
          "Suspension is intended; you may state your views by then.");
  private static final Bilingual WITHDRAWAL =
      new Bilingual(
          "取消しを予定しています。意見があれば期限までに述べてください。",
          "Withdrawal is intended; you may state your views by then.");
  private static final Bilingual SILENT =
      new Bilingual("期限までに弁明はありませんでした。", "No explanation was received in time.");
  private static final Bilingual WHOLE = new Bilingual("認証の全部", "the whole certification");

  @Inject private CaseLetters letters;
  @Inject private HolderNotices holders;
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
      return false;
    }
    TextValues all = values.text("certificate.number", certificate.number().value());
    return !letters.send(application, event, all).isEmpty();
  }

  /** The body acted on the certificate; whoever has no letters here is told in another way. */
  void acted(Certificate certificate, String event, TextValues values) {
    done(certificate, event, values);
    if (certificate.application() == null) {
      holders.actedOn(certificate, event, values);
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
      acted(certificate, "correction-demanded", intended(offered));
    } else {
      acted(
          certificate,
          "explanation-offered",
          intended(offered)
              .text("suspension.scope", scope(certificate.open().suspension()))
              .text("clause.no", CLAUSE));
    }
  }

  private static TextValues intended(Explanation offered) {
    boolean suspension = offered.measure() == Explanation.Measure.SUSPENSION;
    return TextValues.none()
        .date("due.date", offered.until())
        .text("reasons", offered.facts())
        .text("required.actions", suspension ? SUSPENSION : WITHDRAWAL);
  }

  void suspended(Certificate certificate, Suspension suspension) {
    acted(
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
    acted(
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
