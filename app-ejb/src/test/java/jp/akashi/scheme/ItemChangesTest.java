package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holders are told of a new edition: the items they have to meet, and nothing else. */
@Tag("M26")
class ItemChangesTest {

  @Test
  void anItemAndItsMeansChangeTogether() {
    String row = ShippedEdition.content().means().get(0).item();
    List<ItemChange> changes = changes(EditionFiles.with("means", 2, "text_ja", "別の手段による。"));
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).item()).isEqualTo(row);
    assertThat(changes.get(0).title()).isEqualTo(ShippedEdition.content().item(row).title());
    assertThat(changes.get(0).changes()).extracting(EditionChange::table).containsExactly("means");
  }

  @Test
  void whatOnlyComesFromElsewhereIsNoChangeForThem() {
    List<ObligationItem> items = ShippedEdition.content().items();
    int quoted = items.indexOf(ShippedEdition.content().item("IV-4"));
    assertThat(items.get(quoted).origin().provenance()).isEqualTo(Provenance.QUOTED);
    assertThat(changes(EditionFiles.with("items", quoted + 2, "provenance", "ours"))).isEmpty();
  }

  /** Whoever looks for the item under the number they know finds where it went. */
  @Test
  void anItemUnderAnotherNumberIsToldWithTheOneItHad() {
    List<EditionSheet> younger =
        EditionFiles.shipped().stream().map(sheet -> renumbered(sheet, "IV-4", "IV-40")).toList();
    List<ItemChange> changes = changes(younger);
    assertThat(changes).extracting(ItemChange::item).containsExactly("IV-40");
    assertThat(changes.get(0).title()).isEqualTo(ShippedEdition.content().item("IV-4").title());
    assertThat(changes.get(0).changes())
        .extracting(EditionChange::kind)
        .containsOnly(EditionChange.Kind.RENUMBERED);
    assertThat(changes.get(0).changes().get(0).from()).isEqualTo("IV-4");
    assertThat(changes.get(0).changes()).hasSize(14);
  }

  private static EditionSheet renumbered(EditionSheet sheet, String from, String to) {
    int item = sheet.columns().indexOf("item");
    return new EditionSheet(
        sheet.name(),
        sheet.columns(),
        sheet.lines().stream()
            .map(
                line -> {
                  List<String> cells = new ArrayList<>(line.cells());
                  if (item >= 0 && cells.get(item).equals(from)) {
                    cells.set(item, to);
                  }
                  return new EditionSheet.Line(line.row(), cells);
                })
            .toList());
  }

  @Test
  void lettersAndClocksAreNoItems() {
    assertThat(changes(EditionFiles.with("clocks", 4, "name_ja", "別の名前"))).isEmpty();
  }

  private static List<ItemChange> changes(List<EditionSheet> younger) {
    EditionContent after =
        new EditionReader(new EditionSheets(younger, List.of(), new EditionErrors())).read();
    EditionContent before = ShippedEdition.content();
    List<EditionChange> changes =
        EditionComparison.of(
                info(before), info(after), EditionLines.of(before), EditionLines.of(after))
            .changes();
    return ItemChanges.grouped(changes, before, after);
  }

  private static EditionInfo info(EditionContent edition) {
    Bilingual name = new Bilingual("版", "edition");
    LocalDate day = LocalDate.of(2026, 11, 24);
    return new EditionInfo(
        edition.id(), "tics", EditionState.ACTIVE, true, name, name, name, day, day);
  }
}
