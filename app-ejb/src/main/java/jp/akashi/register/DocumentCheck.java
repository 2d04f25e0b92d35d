package jp.akashi.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.Certificates;
import jp.akashi.paper.Seal;
import jp.akashi.paper.SealFinding;
import org.jspecify.annotations.Nullable;

/** Whether a file somebody holds is a certificate as we handed it over. */
@Stateless
@PermitAll
public class DocumentCheck {

  @Inject private Seal seal;
  @Inject private Certificates certificates;

  /** What a file turned out to be. */
  public enum Verdict {
    /** Byte for byte the PDF handed over. */
    GENUINE,
    /** Carries our seal, but was changed after it was sealed. */
    ALTERED,
    /** Carries our seal unbroken, but is no certificate: a letter or a receipt. */
    NOT_A_CERTIFICATE,
    /** Carries no seal of ours. */
    NOT_OURS
  }

  /**
   * The answer.
   *
   * @param number of the certificate it is or was made from; null where none of ours is named
   */
  public record Result(Verdict verdict, @Nullable String number) {}

  /**
   * Checks a file by its fingerprint and its seal. Nothing of it is kept.
   *
   * @param file of a size the caller has limited
   * @param sha256 fingerprint taken while it arrived
   */
  public Result check(Path file, String sha256) throws IOException {
    var issued = certificates.withPdf(sha256);
    if (issued.isPresent()) {
      return new Result(Verdict.GENUINE, issued.get().value());
    }
    SealFinding finding = seal.check(file);
    return switch (finding.state()) {
      case NONE -> new Result(Verdict.NOT_OURS, null);
      case BROKEN -> new Result(Verdict.ALTERED, known(finding.reason()));
      case WHOLE -> new Result(Verdict.NOT_A_CERTIFICATE, null);
    };
  }

  private @Nullable String known(@Nullable String reason) {
    return reason != null
            && CertificateNumber.isValid(reason)
            && certificates.find(new CertificateNumber(reason)).isPresent()
        ? reason
        : null;
  }
}
