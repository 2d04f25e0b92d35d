package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.refusal.OutOfOrder;
import org.junit.jupiter.api.Test;

/** Two schemes never run side by side, and nobody asks the minister for what cannot begin. */
class OneSchemeTest {

  private static final SchemeEdition IN_FORCE =
      SchemeEdition.shipped(ShippedEdition.content(), "ab", Instant.EPOCH, LocalDate.EPOCH);

  @Test
  void anEditionOfAnotherSchemeIsRefusedWithBothNames() {
    SchemeEdition other = drafted("scs-3");
    assertThat(OneScheme.otherThan(other, Optional.of(IN_FORCE))).contains("tics");
    assertThatThrownBy(() -> OneScheme.refuse(other, Optional.of(IN_FORCE)))
        .isInstanceOfSatisfying(
            OutOfOrder.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("edition.otherScheme");
              assertThat(refused.arguments()).isEqualTo(List.of("scs-3", "tics"));
            });
  }

  @Test
  void oneOfTheSameSchemeGoesOn() {
    SchemeEdition same = drafted("tics");
    assertThat(OneScheme.otherThan(same, Optional.of(IN_FORCE))).isEmpty();
    OneScheme.refuse(same, Optional.of(IN_FORCE));
  }

  @Test
  void whereNothingIsInForceAnySchemeMayBegin() {
    SchemeEdition first = drafted("scs-3");
    assertThat(OneScheme.otherThan(first, Optional.empty())).isEmpty();
    OneScheme.refuse(first, Optional.empty());
  }

  private static SchemeEdition drafted(String scheme) {
    EditionContent content =
        EditionFiles.read(
            EditionFile.write(
                EditionFormat.CSV,
                EditionFiles.changed(
                    "edition",
                    sheet -> EditionFiles.cell(sheet, row(sheet, "scheme"), "value", scheme))));
    return new SchemeEdition(content, "cd", new Signed("saito", Instant.EPOCH));
  }

  private static int row(EditionSheet sheet, String key) {
    return sheet.lines().stream()
        .filter(line -> line.cells().get(0).equals(key))
        .findFirst()
        .orElseThrow()
        .row();
  }
}
