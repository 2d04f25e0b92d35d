package jp.akashi.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A file name from outside, made safe to show and to save: never used as a path. Directories,
 * control characters and characters that turn the writing direction are dropped, what some system
 * reserves is defused, the rest is composed (NFC) and cut to 255 bytes of UTF-8, the ending kept.
 */
final class FileName {

  private static final int LONGEST_BYTES = 255;
  private static final int LONGEST_ENDING = 10;
  private static final String NAMELESS = "file";
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Pattern RESERVED_CHARACTERS = Pattern.compile("[<>:\"|?*]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?");

  private FileName() {}

  static String shown(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = RESERVED_CHARACTERS.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceAll("_");
    name = name.strip().replaceAll("[. ]+$", "");
    if (name.isEmpty()) {
      return NAMELESS;
    }
    return cut(DEVICE.matcher(name).matches() ? "_" + name : name);
  }

  private static String cut(String name) {
    if (bytes(name) <= LONGEST_BYTES) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    int end = name.length() - ending.length();
    while (bytes(name.substring(0, end)) + bytes(ending) > LONGEST_BYTES) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + ending;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
