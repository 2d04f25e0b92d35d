package jp.akashi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import jp.akashi.evidence.Inspection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the audit report lists a document that was looked at on site. */
@Tag("R33")
class SeenOnSiteTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final Map<String, String> NAMES = Map.of("kobayashi", "小林 直樹");

  @Test
  void thePersonIsNamed() {
    assertThat(
            SeenOnSite.row(
                "A20　拠点図", new Inspection("管理区域図", "図-7", "第3版", DAY, "kobayashi"), NAMES))
        .containsExactly("A20　拠点図", "管理区域図", "図-7", "第3版", "2026年11月30日", "小林 直樹");
  }

  @Test
  void whatTheDocumentDoesNotHaveIsADash() {
    assertThat(SeenOnSite.row("A20　拠点図", new Inspection("管理区域図", null, " ", DAY, "ito"), NAMES))
        .contains("―")
        .endsWith("ito")
        .containsOnlyOnce("管理区域図");
  }
}
