package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import jp.akashi.scheme.EditionUse;

/**
 * The certificates on each edition that are not ended: on the one they were checked against last,
 * else on the one they were issued on.
 */
@ApplicationScoped
public class CertificatesOnEdition extends EditionUse {

  public CertificatesOnEdition() {
    super(
        "certificates",
        Certificate.class,
        "coalesce(r.recheckedEdition, r.edition)",
        Arrays.stream(CertificateState.values()).filter(state -> !state.isEnded()).toList());
  }
}
