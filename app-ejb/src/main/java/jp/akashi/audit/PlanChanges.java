package jp.akashi.audit;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.scheme.Bilingual;

/** What a changed audit plan says differently from the one before it. */
final class PlanChanges {

  private static final Bilingual NONE =
      new Bilingual("日、拠点、工数、議題は変わりません。", "Days, sites, person-days and agenda stay as they were.");

  private PlanChanges() {}

  /**
   * The changes, one each.
   *
   * @param plans of the case, the latest first: the one that is sent, and those before it
   */
  static List<Bilingual> of(List<AuditPlan> plans, PlanContent now) {
    if (plans.size() < 2) {
      return List.of();
    }
    PlanContent before = plans.get(1).content();
    List<Bilingual> changes = new ArrayList<>();
    note("現地の日", "Days on site", days(before), days(now), changes);
    note("拠点", "Sites", sites(before), sites(now), changes);
    note(
        "工数（人日）",
        "Person-days",
        before.personDays().stripTrailingZeros().toPlainString(),
        now.personDays().stripTrailingZeros().toPlainString(),
        changes);
    if (!before.agenda().equals(now.agenda())) {
      changes.add(new Bilingual("議題", "Agenda"));
    }
    return changes.isEmpty() ? List.of(NONE) : changes;
  }

  private static void note(
      String ja, String en, String before, String now, List<Bilingual> changes) {
    if (!before.equals(now)) {
      changes.add(new Bilingual(ja + "：" + before + " → " + now, en + ": " + before + " → " + now));
    }
  }

  private static String days(PlanContent plan) {
    return plan.firstDay() + "～" + plan.lastDay();
  }

  private static String sites(PlanContent plan) {
    return String.join("、", plan.sites());
  }
}
