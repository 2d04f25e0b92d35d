package jp.akashi.scheme;

import java.util.Locale;

/**
 * The vocabulary's word for an enumerated value: {@code FINDING_MAJOR} is {@code finding-major}.
 */
public final class Word {

  private Word() {}

  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException if the vocabulary of this software has no such word
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
