package jp.akashi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.AppropriateMeans;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.Condition;
import jp.akashi.scheme.MeansLevel;
import jp.akashi.scheme.Origin;
import jp.akashi.scheme.Provenance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JudgementTest {

  private static final Bilingual TEXT = new Bilingual("手段", "means");
  private static final List<AppropriateMeans> MEANS =
      List.of(means(1, MeansLevel.REQUIRED), means(2, MeansLevel.RECOMMENDED));

  @Test
  void needsItsFacts() {
    Judgement blank = Judgement.of(Basis.ON_SITE, Verdict.CONFORMING, " ");
    assertThat(fields(blank)).containsExactly("reason");
  }

  @Test
  void ofDocumentsNamesOneWhereTheItemIsMet() {
    for (Verdict verdict : Verdict.values()) {
      List<String> wanted = verdict.isMet() ? List.of("evidence") : List.of();
      assertThat(fields(Judgement.of(Basis.DOCUMENTS, verdict, "見た。")))
          .as(verdict.name())
          .filteredOn("evidence"::equals)
          .isEqualTo(wanted);
      assertThat(fields(Judgement.of(Basis.ON_SITE, verdict, "見た。"))).doesNotContain("evidence");
    }
    Judgement linked =
        new Judgement(
            Basis.DOCUMENTS,
            Verdict.CONFORMING,
            null,
            "第3条を見た。",
            Set.of(),
            List.of(new Evidence("A07", null, "第3条")),
            null,
            false);
    assertThat(fields(linked)).isEmpty();
  }

  @Test
  void isGradedIfNonconforming() {
    Judgement graded = Judgement.nonconforming(Basis.DOCUMENTS, "minor", "規程がない。");
    Judgement observation = Judgement.nonconforming(Basis.DOCUMENTS, "observation", "規程がない。");
    assertThat(fields(graded)).isEmpty();
    assertThat(fields(observation)).containsExactly("grade");
  }

  @Test
  @Tag("R32")
  @Tag("METI-5")
  void neverRestsOnARecommendedMeans() {
    assertThat(fields(notMet(1))).isEmpty();
    assertThat(fields(notMet(2))).containsExactly("means");
    assertThat(fields(notMet(3))).containsExactly("means");
  }

  @Test
  void ofDocumentsThatDoNotTellLeavesTheItemForTheSite() {
    assertThat(Verdict.ON_SITE.isFinal()).isFalse();
    assertThat(Verdict.OBSERVATION.isMet()).isTrue();
  }

  private static Judgement notMet(int means) {
    return new Judgement(
        Basis.DOCUMENTS,
        Verdict.NONCONFORMING,
        "minor",
        "採用していない。",
        Set.of(means),
        List.of(),
        null,
        false);
  }

  private static List<String> fields(Judgement judgement) {
    return judgement.errors("", MEANS).stream().map(FieldError::field).toList();
  }

  private static AppropriateMeans means(int number, MeansLevel level) {
    Origin origin = new Origin(Provenance.OURS, "test");
    return new AppropriateMeans("IV-5", number, level, Condition.ALWAYS, TEXT, TEXT, origin, null);
  }
}
