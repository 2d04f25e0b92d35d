package jp.akashi.evidence;

import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a file is to become among the files of its document. Where nothing is said it is the newer
 * version of the one that counts.
 *
 * @param piece number of the piece it is a newer version of, or null where none is named
 * @param beside whether it is a further piece beside those that count
 */
public record FilePlace(@Nullable Integer piece, boolean beside) {

  /** Nothing was said. */
  public static final FilePlace UNSAID = new FilePlace(null, false);

  /** A further file beside those that count. */
  public static final FilePlace BESIDE = new FilePlace(null, true);

  private static final String WORD = "beside";

  /** A newer version of a piece, numbered from 1. */
  public static FilePlace inPlaceOf(int piece) {
    return new FilePlace(piece, false);
  }

  /**
   * As a caller writes it: {@code beside}, the number of a piece, or nothing.
   *
   * @throws InvalidInput on {@code piece} if it is anything else
   */
  public static FilePlace read(@Nullable String said) {
    return read(said, "piece");
  }

  /** The same, with the name of the field that a refusal is about. */
  public static FilePlace read(@Nullable String said, String field) {
    String word = said == null ? "" : said.strip();
    if (word.isEmpty()) {
      return UNSAID;
    }
    if (word.equals(WORD)) {
      return BESIDE;
    }
    if (!word.matches("[1-9]\\d{0,8}")) {
      throw new InvalidInput(field, "piece.form");
    }
    return inPlaceOf(Integer.parseInt(word));
  }

  /** As {@link #read} takes it; null where nothing was said. */
  public @Nullable String said() {
    if (beside) {
      return WORD;
    }
    return piece == null ? null : piece.toString();
  }
}
