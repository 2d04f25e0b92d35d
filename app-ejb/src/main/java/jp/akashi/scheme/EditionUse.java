package jp.akashi.scheme;

import java.util.List;
import java.util.Map;

/**
 * What stands on editions. The steps that keep such things (cases, certificates) each bring theirs
 * as a bean.
 */
public interface EditionUse {

  /** What it counts, such as {@code cases}. */
  String kind();

  /** How many stand on each edition, by its name; editions without any may be left out. */
  Map<String, Long> counts();

  /** The numbers of those that stand on an edition, in order. */
  List<String> numbers(EditionId edition);
}
