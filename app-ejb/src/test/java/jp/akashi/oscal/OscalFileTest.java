package jp.akashi.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue comes back as it was, in either format and from one to the other. */
class OscalFileTest {

  private static OscalNode read(byte[] file) throws UnreadableOscal {
    OscalReading reading = OscalFile.read(file);
    assertThat(reading.warnings()).isEmpty();
    return reading.catalog();
  }

  @Test
  void nistsCatalogueComesBackCharacterForCharacter() throws UnreadableOscal {
    OscalNode catalog = read(Catalogues.nist());
    byte[] out = OscalFile.write(OscalFormat.JSON, catalog);
    assertThat(Catalogues.json(out)).isEqualTo(Catalogues.json(Catalogues.nist()));
  }

  @Test
  void nistsCatalogueComesBackThroughXml() throws UnreadableOscal {
    OscalNode catalog = read(Catalogues.nist());
    OscalNode back = read(OscalFile.write(OscalFormat.XML, catalog));
    assertThat(back).isEqualTo(catalog);
    assertThat(Catalogues.json(OscalFile.write(OscalFormat.JSON, back)))
        .isEqualTo(Catalogues.json(Catalogues.nist()));
  }

  @Test
  void theSampleComesBackThroughBoth() throws UnreadableOscal {
    OscalNode catalog = read(Catalogues.sample());
    byte[] xml = OscalFile.write(OscalFormat.XML, catalog);
    byte[] json = OscalFile.write(OscalFormat.JSON, catalog);
    assertThat(read(xml)).isEqualTo(catalog);
    assertThat(read(json)).isEqualTo(catalog);
    assertThat(words(xml)).isEqualTo(words(Catalogues.sample()));
  }

  /** Everything but the spaces between elements and the comment. */
  private static String words(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8)
        .replaceAll("<!--.*?-->", "")
        .replaceAll("\\s+", " ")
        .replaceAll("> <", "><")
        .replaceAll("(?<=[。]) <", "<");
  }

  @Test
  void theNamesOfJsonAreThoseOfOscal() throws UnreadableOscal {
    String json =
        new String(
            OscalFile.write(OscalFormat.JSON, read(Catalogues.sample())), StandardCharsets.UTF_8);
    assertThat(json)
        .contains("\"document-ids\"", "\"revisions\"", "\"responsible-parties\"", "\"addr-lines\"")
        .contains("\"location-uuids\"", "\"external-ids\"", "\"how-many\"", "\"choice\"")
        .contains("\"identifier\"", "\"guidelines\"", "\"constraints\"", "\"rlinks\"", "\"hashes\"")
        .contains("{{ insert: param, s1_prm }}", "- 記録を残す。\\n  1. 日時");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "1.0.4", "1.0.6", "1.1.0", "1.1.2", "1.1.3"})
  void everyVersionOfOscalOneAndOneOneIsRead(String version) throws UnreadableOscal {
    OscalNode catalog = read(Catalogues.small("1.1.2", version));
    assertThat(catalog.node("metadata").text("oscal-version")).isEqualTo(version);
  }

  @Test
  void parametersAreReadInTheirPlaces() throws UnreadableOscal {
    OscalProse prose = new OscalProse(read(Catalogues.nist()));
    assertThat(prose.blocks(" {{ insert: param, ac-01_odp.03 }} policy, see [AC-1](#ac-1) ."))
        .isEqualTo(
            "[Selection (one or more): organization-level; mission/business process-level;"
                + " system-level] policy, see AC-1.");
    OscalProse sample = new OscalProse(read(Catalogues.sample()));
    assertThat(sample.line("{{ insert: param, s_prm }}、{{ insert: param, s1_sel }}"))
        .isEqualTo("三か月、［選択（1つ以上）：紙；［指定：承認する人］が認めた媒体］");
  }
}
