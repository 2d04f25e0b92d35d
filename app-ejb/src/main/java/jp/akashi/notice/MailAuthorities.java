package jp.akashi.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Who may vouch for the mail server of a body that does so itself: X.509 certificates in PEM. */
final class MailAuthorities {

  private final SSLSocketFactory sockets;

  private MailAuthorities(SSLSocketFactory sockets) {
    this.sockets = sockets;
  }

  /**
   * Those in a file.
   *
   * @param variable that names it
   * @throws IllegalStateException naming the variable, if there are none
   */
  static MailAuthorities in(Path file, String variable) {
    try (InputStream pem = Files.newInputStream(file)) {
      return new MailAuthorities(
          sockets(CertificateFactory.getInstance("X.509").generateCertificates(pem)));
    } catch (IOException unreadable) {
      throw new IllegalStateException("The file that " + variable + " names cannot be read");
    } catch (GeneralSecurityException none) {
      throw new IllegalStateException(
          "The file that " + variable + " names must hold X.509 certificates in PEM");
    }
  }

  private static SSLSocketFactory sockets(Collection<? extends Certificate> trusted)
      throws IOException, GeneralSecurityException {
    if (trusted.isEmpty()) {
      throw new CertificateException("There is none");
    }
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (Certificate one : trusted) {
      store.setCertificateEntry("authority-" + store.size(), one);
    }
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  SSLSocketFactory sockets() {
    return sockets;
  }
}
