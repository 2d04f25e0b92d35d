package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing but a quotation is called official text on paper. */
class ProvenanceTest {

  @Test
  void eachIsCalledByAnotherNameOnPaper() {
    assertThat(Arrays.stream(Provenance.values()).map(Provenance::onPaper))
        .hasSize(5)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUOTED")
  void onlyAQuotationIsCalledOfficialText(Provenance other) {
    assertThat(other.onPaper()).doesNotContain("公式文").doesNotContain("引用");
    assertThat(Provenance.QUOTED.onPaper()).isEqualTo("公式文（引用）");
  }

  @Test
  void whatWasInferredIsNotCalledOurDraft() {
    assertThat(Provenance.INFERRED.onPaper()).contains("推定");
    assertThat(Provenance.LAW.onPaper()).contains("法令");
  }

  @Test
  void aPaperSaysWhereAQuotationComesFrom() {
    assertThat(new Origin(Provenance.QUOTED, "NIST SP 800-53").onPaper())
        .isEqualTo("公式文（引用）、NIST SP 800-53");
  }
}
