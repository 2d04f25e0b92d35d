package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.journal.Change;
import org.junit.jupiter.api.Test;

class FormCorrectionsTest {

  private static final Site FACTORY = new Site("岡谷工場", "長野県岡谷市", 12, true);
  private static final Site ANNEX = new Site("別館", "長野県岡谷市", 3, false);
  private static final ApplicationForm BEFORE =
      new ApplicationForm(
          "岡谷工場の認証",
          "加工図面",
          List.of(FACTORY, ANNEX),
          Map.of("cloud", "yes", "forms", "paper;electronic"),
          Set.of("holder"));

  @Test
  void nothingIsToldWhereNothingWasChanged() {
    assertThat(FormCorrections.differences(BEFORE.fields(), BEFORE.fields())).isEmpty();
  }

  @Test
  void everyChangedFieldIsToldWithBeforeAndAfter() {
    ApplicationForm now =
        new ApplicationForm(
            BEFORE.title(),
            "加工図面と加工条件",
            List.of(new Site("岡谷工場", "長野県岡谷市", 15, false), ANNEX),
            Map.of("cloud", "no", "forms", "paper;electronic"),
            Set.of("holder", "address"));
    assertThat(FormCorrections.differences(BEFORE.fields(), now.fields()))
        .containsExactly(
            Map.entry("scope", Change.of("加工図面", "加工図面と加工条件")),
            Map.entry("sites.0.people", Change.of("12", "15")),
            Map.entry("answers.cloud", Change.of("yes", "no")),
            Map.entry("consent", Change.of("holder", "holder;address")),
            Map.entry("sites.0.published", Change.of("yes", null)));
  }

  @Test
  void aSiteThatIsGoneIsToldFieldByField() {
    ApplicationForm now =
        new ApplicationForm(
            BEFORE.title(), BEFORE.scope(), List.of(FACTORY), BEFORE.answers(), BEFORE.consent());
    assertThat(FormCorrections.differences(BEFORE.fields(), now.fields()))
        .containsOnlyKeys("sites.1.name", "sites.1.address", "sites.1.people")
        .containsEntry("sites.1.name", Change.of("別館", null));
  }
}
