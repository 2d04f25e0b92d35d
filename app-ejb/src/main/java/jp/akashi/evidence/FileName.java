package jp.akashi.evidence;

import java.text.Normalizer;

/**
 * A file name from outside, made safe to show: never used as a path. Directories, control
 * characters and characters that turn the writing direction are dropped; the rest is composed (NFC)
 * and cut to 200 characters, the ending kept.
 */
final class FileName {

  private static final int LONGEST = 200;
  private static final String NAMELESS = "file";

  private FileName() {}

  static String shown(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
    return name.isEmpty() || name.equals(".") || name.equals("..") ? NAMELESS : cut(name);
  }

  private static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, LONGEST - ending.length()) + ending;
  }
}
