package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.akashi.application.Application;
import jp.akashi.application.CaseLetters;
import jp.akashi.decision.CertificationDecision;
import jp.akashi.decision.Decisions;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.scheme.TextValues;

/** Tells the applicant of the grant and sends the certificate: the letters name its number. */
@ApplicationScoped
public class CertificateLetters {

  /** A certificate begins with this revision. */
  private static final int FIRST = 1;

  @Inject private CaseLetters letters;
  @Inject private Decisions decisions;
  @Inject private BodyIdentity body;

  void send(Application application, Certificate certificate) {
    TextValues values =
        TextValues.none()
            .text("certificate.number", certificate.number().value())
            .number("certificate.revision", FIRST)
            .date("certified.on", certificate.term().certifiedOn())
            .date("valid.until", certificate.term().validUntil())
            .date("decided.on", decidedBefore(application, certificate))
            .text(
                "verify.url", body.publicUrl() + "/verify?number=" + certificate.number().value());
    letters.send(application, "decision-granted", values);
    letters.send(application, "certificate-issued", values);
  }

  private LocalDate decidedBefore(Application application, Certificate certificate) {
    return decisions
        .of(application.number())
        .map(CertificationDecision::decidedOn)
        .orElse(certificate.term().certifiedOn());
  }
}
