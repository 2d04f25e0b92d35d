package jp.akashi.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key our papers are sealed with: PKCS#12 in the keys directory, made at the first start with a
 * self-signed X.509 certificate good for demonstrations. Its password lies beside it, readable by
 * the server's user only.
 */
final class SealKey {

  private static final String ALIAS = "seal";
  private final PrivateKey key;
  private final X509Certificate certificate;

  private SealKey(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  PrivateKey key() {
    return key;
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** The key of a directory, made if there is none. */
  static SealKey in(Path directory, String commonName, Clock clock) {
    Path store = directory.resolve("seal.p12");
    Path passwordFile = directory.resolve("seal.password");
    try {
      if (!Files.exists(store)) {
        Files.createDirectories(directory);
        make(store, passwordFile, commonName, clock.instant());
      }
      char[] password = Files.readString(passwordFile).trim().toCharArray();
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(store)) {
        keys.load(in, password);
      }
      return new SealKey(
          (PrivateKey) keys.getKey(ALIAS, password), (X509Certificate) keys.getCertificate(ALIAS));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (GeneralSecurityException | OperatorCreationException unusable) {
      throw new IllegalStateException("The seal key in " + directory + " is unusable", unusable);
    }
  }

  private static void make(Path store, Path passwordFile, String commonName, Instant now)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    ownersOnly(passwordFile);
    Files.writeString(passwordFile, password);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(3072);
    KeyPair pair = generator.generateKeyPair();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    keys.setKeyEntry(
        ALIAS,
        pair.getPrivate(),
        password.toCharArray(),
        new X509Certificate[] {selfSigned(pair, commonName, now)});
    ownersOnly(store);
    try (OutputStream out = Files.newOutputStream(store)) {
      keys.store(out, password.toCharArray());
    }
  }

  private static void ownersOnly(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private static X509Certificate selfSigned(KeyPair pair, String commonName, Instant now)
      throws GeneralSecurityException, OperatorCreationException, CertIOException {
    X500Principal name =
        new X500Principal("CN=" + commonName.replaceAll("[,+=\"\\\\<>;#]", " ") + " seal");
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(120, new SecureRandom()),
            Date.from(now.minus(Duration.ofHours(1))),
            Date.from(now.plus(Duration.ofDays(3653))),
            name,
            pair.getPublic());
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
  }
}
