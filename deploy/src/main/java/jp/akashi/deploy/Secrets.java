package jp.akashi.deploy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

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
      throw Trouble.ofAnothersFile("read", file, unreadable);
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
      StringWriter text = new StringWriter();
      values.store(text, "Secrets of this installation of Akashi. Keep them to yourself.");
      replace(StandardCharsets.UTF_8.encode(text.toString()));
    } catch (IOException unwritable) {
      throw Trouble.ofAnothersFile("write", file, unwritable);
    }
  }

  /** Whole or not at all, whenever the power fails: no password of the database is ever lost. */
  private void replace(ByteBuffer content) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(next);
    try (FileChannel channel =
        FileChannel.open(
            next,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      while (content.hasRemaining()) {
        channel.write(content);
      }
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
