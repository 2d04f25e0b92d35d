package jp.akashi.evidence;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.akashi.refusal.InvalidInput;

/**
 * Numbers of the pieces that a document consists of now (一つの書類を成すファイル), and what the next file
 * becomes among them. A number is not given twice while others count.
 */
public final class Pieces {

  /** A document of more files is better one PDF. */
  static final int MOST = 50;

  private static final String FIELD = "piece";

  private final SortedSet<Integer> counting;
  private int greatest;

  /**
   * @param counting numbers of those that count
   * @param greatest number ever given to a piece of the document; 0 if none was
   */
  Pieces(Collection<Integer> counting, int greatest) {
    this.counting = new TreeSet<>(counting);
    this.greatest = greatest;
  }

  /** Those of a document that has no file. */
  static Pieces none() {
    return new Pieces(List.of(), 0);
  }

  /**
   * What a file would become.
   *
   * @param code of the document, for the refusal
   * @return number of the piece it becomes the newest version of
   * @throws InvalidInput on {@code piece} if the piece named does not count, if several count and
   *     nothing was said, or if there are {@link #MOST} of them
   */
  int numberFor(FilePlace place, String code) {
    Integer named = place.piece();
    if (named != null && !counting.contains(named)) {
      throw new InvalidInput(FIELD, "piece.none", code, named);
    }
    return named != null ? named : unnamed(place, code);
  }

  /** The file is taken: the next one finds it there. */
  void take(FilePlace place, String code) {
    int piece = numberFor(place, code);
    counting.add(piece);
    greatest = Math.max(greatest, piece);
  }

  /**
   * Number of a further piece: the first again where none counts.
   *
   * @param greatest number ever given to one; 0 if none was
   */
  static int next(boolean anyCounts, int greatest) {
    return anyCounts ? greatest + 1 : 1;
  }

  private int unnamed(FilePlace place, String code) {
    if (counting.isEmpty() || place.beside()) {
      refuseMore(code);
      return next(!counting.isEmpty(), greatest);
    }
    if (counting.size() > 1) {
      throw new InvalidInput(FIELD, "piece.which", code, counting.size());
    }
    return counting.first();
  }

  private void refuseMore(String code) {
    if (counting.size() >= MOST) {
      throw new InvalidInput(FIELD, "piece.tooMany", code, MOST);
    }
  }
}
