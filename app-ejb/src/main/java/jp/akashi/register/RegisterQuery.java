package jp.akashi.register;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register. Nothing given finds everything published.
 *
 * @param text part of name, reading, certificate number or corporate number
 * @param prefecture exactly, such as 長野県
 * @param state VALID, SUSPENDED or ENDED
 * @param after key of the last entry of the page before
 */
public record RegisterQuery(
    @Nullable String text,
    @Nullable String prefecture,
    @Nullable String state,
    @Nullable String after) {

  /** Everything. */
  public static final RegisterQuery ALL = new RegisterQuery(null, null, null, null);

  /** The text for a {@code like}, escaped with an exclamation mark. */
  String pattern() {
    String stripped = text == null ? "" : text.strip();
    return "%" + stripped.replaceAll("([!%_])", "!$1") + "%";
  }

  /** The reading in katakana for what may have been typed in hiragana. */
  String kanaPattern() {
    StringBuilder katakana = new StringBuilder();
    pattern()
        .codePoints()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
        .forEach(katakana::appendCodePoint);
    return katakana.toString();
  }

  boolean hasPrefecture() {
    return prefecture != null && !prefecture.isBlank();
  }

  String stateOrAll() {
    return state == null || state.isBlank() ? "ALL" : state;
  }
}
