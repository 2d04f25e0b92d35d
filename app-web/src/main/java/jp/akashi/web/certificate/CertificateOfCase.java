package jp.akashi.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.certificate.CertificateLookupService;
import jp.akashi.web.application.CasePage;
import org.jspecify.annotations.Nullable;

/** The certificate the case of the present page ended with. */
@Named("certificateOfCase")
@RequestScoped
public class CertificateOfCase {

  @Inject private CasePage page;
  @Inject private CertificateLookupService lookup;

  /** Its number, or null if there is none yet. */
  public @Nullable String getNumber() {
    return lookup.numberOf(page.key()).orElse(null);
  }
}
