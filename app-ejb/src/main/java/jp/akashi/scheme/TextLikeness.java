package jp.akashi.scheme;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether two texts say nearly the same: they share most of their pairs of neighbouring letters
 * (Dice's coefficient), which needs no words and so suits Japanese and English. Spaces do not
 * count.
 */
final class TextLikeness {

  /** Of a sentence of forty letters about four may differ. */
  private static final double ALIKE = 0.8;

  private TextLikeness() {}

  /** The same for whatever order the two are given in; two texts without a letter are alike. */
  static boolean isAlike(String one, String other) {
    String bare = one.replaceAll("\\s+", "");
    String otherBare = other.replaceAll("\\s+", "");
    return bare.equals(otherBare) || share(pairs(bare), pairs(otherBare)) >= ALIKE;
  }

  private static double share(Map<Long, Integer> one, Map<Long, Integer> other) {
    int all = count(one) + count(other);
    int common =
        one.entrySet().stream()
            .mapToInt(pair -> Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0)))
            .sum();
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static int count(Map<Long, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<Long, Integer> pairs(String text) {
    int[] letters = text.codePoints().toArray();
    Map<Long, Integer> pairs = new HashMap<>();
    IntStream.range(1, letters.length)
        .forEach(i -> pairs.merge((long) letters[i - 1] << 32 | letters[i], 1, Integer::sum));
    return pairs;
  }
}
