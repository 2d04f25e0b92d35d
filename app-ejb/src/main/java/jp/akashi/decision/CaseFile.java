package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.application.Application;

/**
 * The file that is decided on: its canonical listing and the fingerprint votes are tied to (R18).
 */
@ApplicationScoped
public class CaseFile {

  @Inject @Any private Instance<FilePart> parts;

  /** SHA-256 of the listing, in hexadecimal. */
  public String hash(Application application) {
    return hash(listing(application));
  }

  /** The listing: every part with its lines, one line of text each. */
  public List<String> listing(Application application) {
    return parts.stream()
        .sorted(Comparator.comparing(FilePart::name))
        .flatMap(part -> section(part, application))
        .toList();
  }

  private static Stream<String> section(FilePart part, Application application) {
    return Stream.concat(
        Stream.of("[" + part.name() + "]"),
        part.lines(application).stream().map(CaseFile::escaped));
  }

  /** A line break inside a text must not look like the next line. */
  private static String escaped(String line) {
    return line.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  static String hash(List<String> lines) {
    try {
      byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
