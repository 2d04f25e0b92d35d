package jp.akashi.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The very words both sides sign, in both languages, as they were when they were sent. The Japanese
 * prevails.
 */
@Embeddable
public record AgreementText(
    @Column(name = "text_ja") String ja, @Column(name = "text_en") String en) {

  /** SHA-256 of both, in hexadecimal: what a signature is tied to. */
  public String hash() {
    try {
      byte[] both = (ja + "\n\n" + en).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
