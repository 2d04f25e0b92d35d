package jp.akashi.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that a server of a test made for itself; nobody trusts it who is not told to. */
public final class RunningCertificate {

  private static final char[] PASSWORD = "changeit".toCharArray();
  private final SSLContext context;
  private final Path pem;

  /**
   * @param name host it is for
   * @param home where its files go
   */
  public RunningCertificate(String name, Path home) {
    try {
      Path file = home.resolve(name + ".p12");
      make(name, file);
      KeyStore store = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(file)) {
        store.load(in, PASSWORD);
      }
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, PASSWORD);
      context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      pem = Files.writeString(home.resolve(name + ".pem"), pem(store));
    } catch (IOException | GeneralSecurityException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void make(String name, Path file) throws IOException, InterruptedException {
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "server",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name,
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(made.getInputStream().readAllBytes());
    if (made.waitFor() != 0) {
      throw new IOException(said);
    }
  }

  private static String pem(KeyStore store) throws GeneralSecurityException {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(store.getCertificate("server").getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  /** For a server that shows it. */
  public SSLContext context() {
    return context;
  }

  /** A file for those who shall trust it. */
  public Path pem() {
    return pem;
  }
}
