package jp.akashi.web.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.akashi.scheme.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but a quotation looks like official text on a page. */
class ProvenanceTextsTest {

  private static final Path TAG = Path.of("src/main/webapp/WEB-INF/tags/provenance.xhtml");

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void eachHasALabelOfItsOwn(String language) {
    assertThat(Arrays.stream(Provenance.values()).map(value -> label(language, value)))
        .hasSize(5)
        .doesNotHaveDuplicates();
  }

  @Test
  void onlyAQuotationIsCalledOfficialText() {
    for (Provenance value : List.of(Provenance.LAW, Provenance.PARAPHRASED)) {
      assertThat(label("ja", value)).doesNotContain("公式").doesNotContain("引用");
      assertThat(label("en", value).toLowerCase(Locale.ROOT)).doesNotContain("official");
    }
    for (Provenance value : List.of(Provenance.INFERRED, Provenance.OURS)) {
      assertThat(label("ja", value)).endsWith("（公式文ではありません）");
      assertThat(label("en", value)).endsWith("(not official text)");
    }
    assertThat(label("ja", Provenance.INFERRED)).contains("推定");
  }

  @Test
  void theBadgeAsksForTheLabelOfItsValueAndKeepsTheOfficialColourForQuotations()
      throws IOException {
    assertThat(Files.readString(TAG))
        .contains("t['provenance.'.concat(value)]")
        .contains("value == 'QUOTED' ? 'prov-q'")
        .containsOnlyOnce("prov-q");
  }

  private static String label(String language, Provenance value) {
    return ResourceBundle.getBundle("jp.akashi.web.texts", Locale.forLanguageTag(language))
        .getString("provenance." + value);
  }
}
