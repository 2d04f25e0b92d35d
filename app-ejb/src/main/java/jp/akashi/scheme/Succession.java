package jp.akashi.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Which edition follows which: each is superseded on the first day of the next. Of two with the
 * same first day the one fixed later counts.
 */
final class Succession {

  private static final Comparator<SchemeEdition> ORDER =
      Comparator.comparing(SchemeEdition::activeFrom).thenComparing(SchemeEdition::fixedAt);

  private Succession() {}

  /**
   * Puts the editions of one scheme in order.
   *
   * @param fixed those whose first day is fixed
   */
  static void arrange(List<SchemeEdition> fixed) {
    List<SchemeEdition> order = fixed.stream().sorted(ORDER).toList();
    LocalDate next = null;
    for (int i = order.size() - 1; i >= 0; i--) {
      order.get(i).supersededFrom(next);
      next = order.get(i).activeFrom();
    }
  }
}
