package jp.akashi.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found, in the order in which it is shown. */
public enum Kind {
  CASE,
  COMPANY,
  FINDING,
  DOCUMENT;

  /** As in addresses: {@code case}, {@code company}, {@code finding}, {@code document}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
