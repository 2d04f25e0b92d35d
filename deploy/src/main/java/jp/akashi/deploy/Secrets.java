package jp.akashi.deploy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords of this installation, generated at the first start into the data directory (readable by
 * its owner only) and never shown, but for the password of the demo accounts.
 */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private final Path file;
  private final Properties values = new Properties();

  /** Reads the secrets of a data directory; a missing file is an empty one. */
  public Secrets(Path data) {
    file = data.resolve("secrets.properties");
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          values.load(reader);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The secret of that name, generated and kept at the first call. */
  public String of(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      value = generate(name.startsWith("demo") ? 9 : 24);
      values.setProperty(name, value);
      keep();
    }
    return value;
  }

  /** The same as an AES key, in the Base64 of those who read keys. */
  public String key(String name) {
    return Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(of(name)));
  }

  private static String generate(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private void keep() {
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        values.store(writer, "Secrets of this installation of Akashi. Keep them to yourself.");
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
