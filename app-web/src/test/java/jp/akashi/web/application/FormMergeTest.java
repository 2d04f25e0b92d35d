package jp.akashi.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people write one application form. */
class FormMergeTest {

  private static final SiteFields OKAYA = new SiteFields("岡谷工場", "長野県岡谷市", "12", true);
  private static final FormFields BASE = form("範囲", List.of(OKAYA), "yes");

  @Test
  void whatOnlyOneOfThemChangedIsPutTogether() {
    FormMerge merge =
        FormMerge.of(BASE, form("私の範囲", List.of(OKAYA), "yes"), form("範囲", List.of(OKAYA), "no"));
    assertThat(merge.open()).isEmpty();
    FormFields both = merge.form();
    assertThat(both.scope()).isEqualTo("私の範囲");
    assertThat(both.answers()).containsEntry("cloud", "no");
    assertThat(both.sites()).containsExactly(OKAYA);
    assertThat(both.consent()).containsExactlyInAnyOrder("holder", "address");
  }

  @Test
  void whatBothChangedIsForAPersonToChoose() {
    FormMerge merge =
        FormMerge.of(
            BASE,
            form("私の範囲", List.of(people("24")), "yes"),
            form("別の範囲", List.of(people("22")), "yes"));
    assertThat(merge.open())
        .containsExactly(
            new FormMerge.Difference("scope", "私の範囲", "別の範囲"),
            new FormMerge.Difference("sites.0.people", "24", "22"));
    assertThat(merge.settled()).containsEntry("sites.0.name", "岡谷工場").doesNotContainKey("scope");
  }

  @Test
  void theSameChangeIsNoConflictHoweverItIsTyped() {
    FormMerge merge =
        FormMerge.of(
            BASE,
            form("範囲\r\nその2 ", List.of(people("２４"), SiteFields.EMPTY), "ｎｏ"),
            form("範囲\nその2", List.of(people("24")), "no"));
    assertThat(merge.open()).isEmpty();
  }

  @Test
  void wrongInputIsKeptForChoosing() {
    FormMerge merge =
        FormMerge.of(
            BASE,
            form("範囲", List.of(people("五人")), "yes"),
            form("範囲", List.of(people("22")), "yes"));
    assertThat(merge.open())
        .containsExactly(new FormMerge.Difference("sites.0.people", "五人", "22"));
  }

  @Test
  void whereSitesCameOrWentTheyAreChosenTogether() {
    SiteFields annex = new SiteFields("別館", "長野県岡谷市", "3", false);
    FormMerge merge =
        FormMerge.of(
            BASE,
            form("範囲", List.of(OKAYA, annex), "yes"),
            form("範囲", List.of(people("22")), "yes"));
    assertThat(merge.open()).extracting(FormMerge.Difference::field).containsExactly("sites");
    assertThat(merge.open().get(0).mine()).contains("別館").contains("岡谷工場");
    FormMerge onlyMine =
        FormMerge.of(
            BASE, form("範囲", List.of(OKAYA, annex), "yes"), form("範囲", List.of(OKAYA), "no"));
    assertThat(onlyMine.open()).isEmpty();
    assertThat(onlyMine.form().sites()).containsExactly(OKAYA, annex);
  }

  @Test
  void withoutKnowingWhereTheyBeganEveryDifferenceIsOpen() {
    FormMerge merge = FormMerge.of(null, form("私の範囲", List.of(OKAYA), "yes"), BASE);
    assertThat(merge.open()).extracting(FormMerge.Difference::field).containsExactly("scope");
  }

  private static SiteFields people(String people) {
    return new SiteFields(OKAYA.name(), OKAYA.address(), people, OKAYA.published());
  }

  private static FormFields form(String scope, List<SiteFields> sites, String cloud) {
    return new FormFields(
        "申請", scope, sites, Map.of("cloud", cloud), Set.of("holder", "address"), 3);
  }
}
