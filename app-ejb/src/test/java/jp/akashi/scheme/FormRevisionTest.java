package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an applicant reads differently is what the form changes; the rest is the body's. */
class FormRevisionTest {

  @Test
  void aRewordedObligationIsReadDifferently() {
    assertThat(wording("obligation_ja", "重要度に応じ", "期限に応じ"))
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.column()).isEqualTo("obligation_ja");
              assertThat(text.before()).isEqualTo("重要度");
              assertThat(text.after()).isEqualTo("期限");
            });
  }

  @Test
  void englishAloneChangesNothing() {
    assertThat(wording("title_en", "Classifying", "Grouping")).isEmpty();
  }

  @Test
  void whatTheAuditorLooksAtIsNotTheApplicants() {
    assertThat(wording("auditor_looks_ja", "区分", "分類")).isEmpty();
  }

  @Test
  void aRowThatOnlyComesFromElsewhereAsksTheSame() {
    EditionContent edition = ShippedEdition.content();
    EditionChange moved =
        new EditionChange(
            FormRevision.ITEMS, "I-2", null, EditionChange.Kind.ORIGIN, List.of(), null, null);
    FormRevision revision = new FormRevision(edition, edition, List.of(moved));
    assertThat(revision.wording(FormRevision.ITEMS, "I-2")).isEmpty();
  }

  @Test
  void whatAFormAsksDifferentlyIsReadDifferently() {
    FormRevision reworded =
        FormRevisions.replacing(FormRevision.FIELDS, "A17 what", "label_ja", "何が", "どこで何が");
    assertThat(reworded.wordingOfFields("A17"))
        .extracting(TextChange::after)
        .containsExactly("どこで");
    assertThat(reworded.wordingOfFields("A30")).isEmpty();
    assertThat(
            FormRevisions.replacing(FormRevision.FIELDS, "A17 what", "label_en", "What", "How")
                .wordingOfFields("A17"))
        .isEmpty();
  }

  private static List<TextChange> wording(String column, String text, String by) {
    return FormRevisions.replacing(FormRevision.ITEMS, "I-2", column, text, by)
        .wording(FormRevision.ITEMS, "I-2");
  }
}
