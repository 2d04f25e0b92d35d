package jp.akashi.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The same identifier for the same name, always: a UUID of version 5 (RFC 9562, 5.5). OSCAL takes
 * versions 4 and 5 only, and Java's own from a name are of version 3.
 */
public final class NamedUuid {

  /** All names of this application are in this space. */
  private static final UUID SPACE = UUID.fromString("6e0f2c1c-6b0e-4b57-9d3b-0a6f3c1d7a52");

  private NamedUuid() {}

  /** The identifier of a name, in the usual form. */
  public static String of(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer named =
        ByteBuffer.allocate(16 + text.length)
            .putLong(SPACE.getMostSignificantBits())
            .putLong(SPACE.getLeastSignificantBits())
            .put(text);
    ByteBuffer hash = ByteBuffer.wrap(sha1(named.array()));
    long high = hash.getLong() & ~0xF000L | 0x5000L;
    long low = hash.getLong() & ~(3L << 62) | 2L << 62;
    return new UUID(high, low).toString();
  }

  /** SHA-1 as RFC 9562 wants it: for a name, no secret. */
  private static byte[] sha1(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(content);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
