package jp.akashi.web.selfcheck;

import java.util.Set;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.MeansRule;
import jp.akashi.scheme.Origin;
import jp.akashi.scheme.Truth;
import jp.akashi.selfcheck.ItemAnswer;
import jp.akashi.selfcheck.SelfCheckView;
import org.jspecify.annotations.Nullable;

/** An obligation item and what the applicant says of it, as the API shows it. */
record SelfCheckJson(
    String item,
    Bilingual title,
    Bilingual obligation,
    Origin origin,
    MeansRule meansRule,
    Truth applies,
    Set<Integer> counted,
    Set<Integer> missing,
    @Nullable ItemAnswer said,
    int version) {

  static SelfCheckJson of(SelfCheckView view) {
    return new SelfCheckJson(
        view.item().number(),
        view.item().title(),
        view.item().obligation(),
        view.item().origin(),
        view.item().meansRule(),
        view.applies(),
        view.counted(),
        view.missing(),
        view.said(),
        view.version());
  }
}
