package jp.akashi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.SortedMap;
import java.util.stream.Collectors;
import jp.akashi.paper.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What proves what was written on a document on screen, and how that was destroyed. Its digests are
 * made with a random value of the document: without that, nobody finds out a short answer by trying
 * (docs/decisions/0026).
 */
@Embeddable
public class Writing {

  private static final int SALT_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Column(name = "written_salt")
  private byte @Nullable [] salt;

  @Column(name = "written_sha256")
  private @Nullable String sha256;

  @Embedded private @Nullable Destruction destruction;

  protected Writing() {}

  static Writing none() {
    Writing none = new Writing();
    none.salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(none.salt);
    return none;
  }

  /** This is written now, by name; nothing where it is empty. */
  void become(SortedMap<String, String> written) {
    sha256 = written.isEmpty() ? null : digest(canonical(written));
  }

  /** Everything that is written as one text: name, zero, text, zero, in the order of the names. */
  static String canonical(SortedMap<String, String> written) {
    return written.entrySet().stream()
        .map(one -> one.getKey() + "\0" + one.getValue() + "\0")
        .collect(Collectors.joining());
  }

  /**
   * SHA-256 of the document's random value followed by a text in UTF-8, lower-case hexadecimal.
   *
   * @throws IllegalStateException if that value was destroyed
   */
  String digest(String text) {
    if (salt == null) {
      throw new IllegalStateException("What was written was destroyed");
    }
    ByteArrayOutputStream digested = new ByteArrayOutputStream();
    digested.writeBytes(salt);
    digested.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return Fingerprint.of(digested.toByteArray());
  }

  /** Destroys the random value: what is left proves the writing to whoever kept both. Done once. */
  void destroy(Destruction done) {
    if (destruction == null) {
      destruction = done;
      salt = null;
    }
  }

  /** The random value, 32 bytes; null once it was destroyed. */
  byte @Nullable [] salt() {
    return salt == null ? null : salt.clone();
  }

  /** Digest of everything written, kept when the writing is destroyed; null where nothing is. */
  public @Nullable String sha256() {
    return sha256;
  }

  /** How it was destroyed, or null while it can be read. */
  public @Nullable Destruction destruction() {
    return destruction;
  }
}
