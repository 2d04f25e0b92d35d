package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.OutOfOrder;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing but an approval on record lets an edition become active. */
class EditionLifeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Signed DRAFTER = new Signed("saito", NOW);
  private static final Signed SECOND = new Signed("hayashi", NOW);
  private static final List<String> COMPLETE = List.of();
  private static final List<String> GAPS = List.of("clocks K01", "findings major");
  private static final Approval APPROVAL = new Approval(TODAY.minusDays(3), "第1号");

  @Test
  void itIsDraftedReviewedApprovedAndActiveFromItsDay() {
    SchemeEdition edition = edition(EditionState.APPROVED);
    LocalDate from = TODAY.plusDays(10);
    edition.activate(from, TODAY, SECOND);
    assertThat(edition.state(TODAY)).isEqualTo(EditionState.SCHEDULED);
    assertThat(edition.state(from.minusDays(1))).isEqualTo(EditionState.SCHEDULED);
    assertThat(edition.state(from)).isEqualTo(EditionState.ACTIVE);
    assertThat(edition.life(from).approval()).isEqualTo(APPROVAL);
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "REVIEWED"})
  void beforeItsApprovalNothingActivatesIt(EditionState state) {
    SchemeEdition edition = edition(state);
    assertThatThrownBy(() -> edition.activate(TODAY, TODAY, SECOND)).isInstanceOf(OutOfOrder.class);
    assertThat(edition.isFixed()).isFalse();
    assertThat(edition.state(TODAY)).isEqualTo(state);
  }

  @Test
  void whoDraftedItDoesNotReviewIt() {
    SchemeEdition edition = edition(EditionState.DRAFT);
    assertThatThrownBy(() -> edition.review(COMPLETE, DRAFTER)).isInstanceOf(Forbidden.class);
    edition.review(COMPLETE, SECOND);
    assertThat(edition.state(TODAY)).isEqualTo(EditionState.REVIEWED);
  }

  @Test
  void aDraftIsNotApprovedBeforeItsReview() {
    SchemeEdition edition = edition(EditionState.DRAFT);
    assertThatThrownBy(() -> edition.approve(COMPLETE, APPROVAL, SECOND))
        .isInstanceOf(OutOfOrder.class);
  }

  /** Once approved it could not be drafted again, and never become active. */
  @Test
  void anEditionWithGapsIsNeitherReviewedNorApprovedAndSaysWhatItLacks() {
    SchemeEdition draft = edition(EditionState.DRAFT);
    SchemeEdition reviewed = edition(EditionState.REVIEWED);
    refusesGaps(() -> draft.review(GAPS, SECOND));
    refusesGaps(() -> reviewed.approve(GAPS, APPROVAL, SECOND));
    assertThat(draft.state(TODAY)).isEqualTo(EditionState.DRAFT);
    assertThat(reviewed.state(TODAY)).isEqualTo(EditionState.REVIEWED);
    reviewed.redraft(ShippedEdition.content(), "cd", DRAFTER);
    reviewed.review(COMPLETE, SECOND);
    assertThat(reviewed.state(TODAY)).isEqualTo(EditionState.REVIEWED);
  }

  @Test
  void aCorrectedContentIsReviewedAgain() {
    SchemeEdition edition = edition(EditionState.REVIEWED);
    edition.redraft(ShippedEdition.content(), "cd", SECOND);
    assertThat(edition.state(TODAY)).isEqualTo(EditionState.DRAFT);
    assertThatThrownBy(() -> edition.review(COMPLETE, SECOND)).isInstanceOf(Forbidden.class);
    edition.review(COMPLETE, DRAFTER);
    assertThat(edition.life(TODAY).reviewed()).isEqualTo(DRAFTER);
  }

  @Test
  void whatWasApprovedIsNotReplaced() {
    SchemeEdition edition = edition(EditionState.APPROVED);
    EditionContent content = ShippedEdition.content();
    assertThatThrownBy(() -> edition.redraft(content, "cd", DRAFTER))
        .isInstanceOf(OutOfOrder.class);
  }

  @Test
  void itsFirstDayIsMovedOnlyWhileItIsToCome() {
    SchemeEdition edition = edition(EditionState.APPROVED);
    edition.activate(TODAY.plusDays(10), TODAY, SECOND);
    edition.activate(TODAY.plusDays(20), TODAY, SECOND);
    assertThat(edition.activeFrom()).isEqualTo(TODAY.plusDays(20));
    LocalDate later = TODAY.plusDays(20);
    assertThatThrownBy(() -> edition.activate(later.plusDays(1), later, SECOND))
        .isInstanceOf(OutOfOrder.class);
  }

  @Test
  void theShippedWorkingEditionIsInForceWithoutAnApprovalAndSaysSo() {
    SchemeEdition shipped = SchemeEdition.shipped(ShippedEdition.content(), "ab", NOW, TODAY);
    assertThat(shipped.state(TODAY)).isEqualTo(EditionState.ACTIVE);
    EditionLife life = shipped.life(TODAY);
    assertThat(life.shipped()).isTrue();
    assertThat(life.approval()).isNull();
    assertThat(life.drafted()).isNull();
    assertThatThrownBy(() -> shipped.review(COMPLETE, SECOND)).isInstanceOf(OutOfOrder.class);
  }

  /**
   * Whatever days are fixed in whatever order, exactly one edition is in force from the first on.
   */
  @Test
  void onEveryDayExactlyOneEditionIsInForce() {
    Random random = new Random(20261124);
    for (int round = 0; round < 200; round++) {
      List<SchemeEdition> editions =
          IntStream.range(0, 1 + random.nextInt(5))
              .mapToObj(i -> activeFrom(TODAY.plusDays(random.nextInt(6)), i))
              .toList();
      Succession.arrange(editions);
      LocalDate first =
          editions.stream().map(SchemeEdition::activeFrom).min(LocalDate::compareTo).orElseThrow();
      for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(8)); day = day.plusDays(1)) {
        LocalDate then = day;
        assertThat(editions)
            .filteredOn(edition -> edition.state(then) == EditionState.ACTIVE)
            .hasSize(day.isBefore(first) ? 0 : 1);
      }
    }
  }

  @Test
  void anEditionWithoutWhatACaseNeedsNamesTheGaps() {
    EditionContent full = ShippedEdition.content();
    assertThat(EditionGaps.of(full, full)).isEmpty();
    EditionContent without =
        new EditionContent(
            full.id(),
            full.entries(),
            full.chapters(),
            full.items(),
            full.means(),
            full.requiredDocuments(),
            full.formFields(),
            full.clocks().subList(1, full.clocks().size()),
            full.grades(),
            full.decisionRules(),
            full.auditTimeRules(),
            full.competenceAreas(),
            full.texts(),
            full.reportCounters(),
            full.mappings(),
            full.questions(),
            full.vocabulary(),
            full.elements());
    assertThat(EditionGaps.of(without, full)).containsExactly("clocks K01");
  }

  private static void refusesGaps(ThrowableAssert.ThrowingCallable act) {
    OutOfOrder refused = catchThrowableOfType(OutOfOrder.class, act);
    assertThat(refused.code()).isEqualTo("edition.incomplete");
    assertThat(refused.arguments()).containsExactly(2, "clocks K01, findings major");
  }

  private static SchemeEdition activeFrom(LocalDate day, int second) {
    SchemeEdition edition = edition(EditionState.APPROVED);
    edition.activate(day, TODAY, new Signed("hayashi", NOW.plusSeconds(second)));
    return edition;
  }

  private static SchemeEdition edition(EditionState state) {
    SchemeEdition edition = new SchemeEdition(ShippedEdition.content(), "ab", DRAFTER);
    if (state != EditionState.DRAFT) {
      edition.review(COMPLETE, SECOND);
    }
    if (state == EditionState.APPROVED) {
      edition.approve(COMPLETE, APPROVAL, DRAFTER);
    }
    return edition;
  }
}
