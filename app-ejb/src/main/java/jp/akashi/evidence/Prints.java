package jp.akashi.evidence;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wordings of a text, kept so that one can ask whether a wording is among them and cannot read
 * them. A print is twenty bits of a digest: many wordings share it, so that it proves none.
 */
final class Prints {

  private static final int MOST = 4000;
  private static final int DIGITS = 5;

  private final Set<String> wordings = new HashSet<>();

  void add(String wording) {
    if (wordings.size() <= MOST) {
      wordings.add(wording);
    }
  }

  /** What is kept of them, empty where there were none, or null where there were too many. */
  @Nullable String kept() {
    return wordings.size() > MOST
        ? null
        : wordings.stream().map(Prints::print).distinct().sorted().collect(joining(" "));
  }

  /** Whether a wording is among those kept. */
  static boolean has(String kept, String wording) {
    return kept.contains(print(wording));
  }

  private static String print(String wording) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(wording.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
