package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What changed from one edition to another is shown row by row. */
class EditionComparisonTest {

  @Test
  void anEditionDoesNotDifferFromItself() {
    EditionComparison same = compare(EditionFiles.shipped());
    assertThat(same.changes()).isEmpty();
    assertThat(same.same()).isEqualTo(lines(EditionFiles.shipped()).size());
  }

  @Test
  void aChangedSentenceShowsOnlyWhatChanged() {
    EditionLine item =
        lines(EditionFiles.shipped()).stream()
            .filter(l -> l.key().equals("IV-4"))
            .findFirst()
            .orElseThrow();
    assertThat(item.value("obligation_ja")).startsWith("事業者は、自社が");
    String changed = item.value("obligation_ja").replace("自社が構築", "当社の構築");
    EditionComparison comparison =
        compare(EditionFiles.with("items", row("IV-4"), "obligation_ja", changed));
    assertThat(comparison.changes()).hasSize(1);
    EditionChange change = comparison.changes().get(0);
    assertThat(change.kind()).isEqualTo(EditionChange.Kind.CHANGED);
    assertThat(change.key()).isEqualTo("IV-4");
    TextChange text = change.texts().get(0);
    assertThat(text.column()).isEqualTo("obligation_ja");
    assertThat(text.before()).isEqualTo("自社が");
    assertThat(text.after()).isEqualTo("当社の");
    assertThat(text.start()).isEqualTo("事業者は、");
  }

  @Test
  void aRowThatOnlyComesFromElsewhereSaysSo() {
    EditionComparison comparison =
        compare(EditionFiles.with("items", row("IV-4"), "provenance", "ours"));
    assertThat(comparison.changes())
        .extracting(EditionChange::kind)
        .containsExactly(EditionChange.Kind.ORIGIN);
    assertThat(comparison.changes().get(0).before().provenance()).isEqualTo(Provenance.QUOTED);
    assertThat(comparison.changes().get(0).after().provenance()).isEqualTo(Provenance.OURS);
  }

  @Test
  void rowsAddedAndRemovedAreNamed() {
    List<EditionLine> all = lines(EditionFiles.shipped());
    List<EditionLine> fewer = new ArrayList<>(all);
    EditionLine gone = fewer.remove(70);
    EditionComparison removed = EditionComparison.of(info(), info(), all, fewer);
    assertThat(removed.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(EditionChange.Kind.REMOVED);
              assertThat(change.key()).isEqualTo(gone.key());
              assertThat(change.after()).isNull();
            });
    EditionComparison added = EditionComparison.of(info(), info(), fewer, all);
    assertThat(added.changes())
        .extracting(EditionChange::kind)
        .containsExactly(EditionChange.Kind.ADDED);
  }

  /** The parts of a change put together again are the two texts. */
  @Test
  void partsMakeUpBothTexts() {
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      String older = text(random);
      String younger = text(random);
      TextChange change = TextChange.of("c", older, younger);
      assertThat(change.start() + change.before() + change.end()).isEqualTo(older);
      assertThat(change.start() + change.after() + change.end()).isEqualTo(younger);
    }
  }

  private static String text(Random random) {
    String[] letters = {"鍵", "暗", "証", "𠮷", "a"};
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      text.append(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private static int row(String item) {
    return EditionFiles.shipped().get(2).lines().stream()
        .filter(line -> line.cells().get(0).equals(item))
        .findFirst()
        .orElseThrow()
        .row();
  }

  private static EditionComparison compare(List<EditionSheet> younger) {
    return EditionComparison.of(info(), info(), lines(EditionFiles.shipped()), lines(younger));
  }

  private static List<EditionLine> lines(List<EditionSheet> sheets) {
    return EditionLines.of(EditionFiles.read(EditionFile.write(EditionFormat.CSV, sheets)));
  }

  private static EditionInfo info() {
    EditionContent content = ShippedEdition.content();
    return EditionInfo.of(
        SchemeEdition.shipped(content, "ab", java.time.Instant.EPOCH, java.time.LocalDate.EPOCH),
        content.description(),
        java.time.LocalDate.EPOCH);
  }
}
