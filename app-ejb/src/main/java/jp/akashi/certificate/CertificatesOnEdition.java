package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import jp.akashi.scheme.EditionUse;

/** The certificates on each edition that are not ended. */
@ApplicationScoped
public class CertificatesOnEdition extends EditionUse {

  public CertificatesOnEdition() {
    super(
        "certificates",
        Certificate.class,
        Arrays.stream(CertificateState.values()).filter(state -> !state.isEnded()).toList());
  }
}
