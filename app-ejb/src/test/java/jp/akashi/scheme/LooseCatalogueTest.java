package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.akashi.oscal.Catalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues as others publish them become editions, with a warning where one is due. */
class LooseCatalogueTest {

  @ParameterizedTest
  @CsvSource({
    "nist-abc-full.xml, 3, 11, 1",
    "nist-alphabet.xml, 1, 4, 1",
    "nist-lists.xml, 1, 1, 0",
    "nist-cat.json, 1, 6, 0",
    "nist-cli-60.json, 1, 2, 0",
    "loose.xml, 1, 2, 10"
  })
  void itsGroupsAndControlsAreThere(String name, int chapters, int items, int warnings) {
    EditionReading reading = EditionFiles.reading(Catalogues.file(name));
    assertThat(reading.content().chapters()).hasSize(chapters);
    assertThat(reading.content().items()).hasSize(items);
    assertThat(reading.warnings()).hasSize(warnings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nist-abc-full.xml",
        "nist-alphabet.xml",
        "nist-lists.xml",
        "nist-cat.json",
        "nist-cli-60.json",
        "loose.xml"
      })
  void itComesBackAsItWasInEveryFormat(String name) {
    EditionReading first = EditionFiles.reading(Catalogues.file(name));
    for (EditionFormat format : EditionFormat.values()) {
      byte[] out = EditionFile.write(format, new EditionWriter(first.content()).write());
      EditionReading back = EditionFiles.reading(out);
      assertThat(back.content()).as(format.name()).isEqualTo(first.content());
      assertThat(back.warnings()).as(format.name()).hasSameSizeAs(first.warnings());
    }
  }

  @Test
  void bothPartsOfOneNameAreThereWithTheirOwnWords() {
    EditionContent edition = EditionFiles.read(Catalogues.loose());
    assertThat(edition.elements().stream().map(CatalogueElement::reference))
        .doesNotHaveDuplicates();
    List<CataloguePart> parts = new CataloguePart.Reader(edition).of("k.1").orElseThrow();
    assertThat(parts.stream().filter(part -> part.id().equals("k.1_stm.1")))
        .extracting(CataloguePart::text)
        .containsExactly("Of the second.", "Of the third.");
    assertThat(edition.item("k.1").obligation().en()).contains("by [k.1_prm11].");
    String out =
        new String(
            EditionFile.write(EditionFormat.OSCAL_XML, new EditionWriter(edition).write()),
            StandardCharsets.UTF_8);
    assertThat(out.split("id=\"k.1_stm\"", -1)).hasSize(3);
    assertThat(out).contains("id-ref=\"k.1_prm11\"", ">v1.0.0<");
  }

  @Test
  void aWarningHasItsPlaceAndItsLine() {
    assertThat(EditionFiles.reading(Catalogues.loose()).warnings())
        .contains(
            new CellError(
                "/catalog/group[1]/control[1]/part[1]",
                22,
                "",
                "k.1_prm11",
                "edition.oscal.kept.reference",
                List.of("param")));
  }

  /** Who reviews the draft sees them too, when the file is long gone. */
  @ParameterizedTest
  @EnumSource(EditionFormat.class)
  void theWarningsStayWithTheEdition(EditionFormat format) {
    EditionContent edition = EditionFiles.read(Catalogues.loose());
    byte[] out = EditionFile.write(format, new EditionWriter(edition).write());
    assertThat(OscalEdition.warnings(EditionFiles.read(out)))
        .hasSize(10)
        .contains(
            new CellError(
                "/catalog/groups/0/controls/0/parts/0/prose",
                0,
                "",
                "k.1_prm11",
                "edition.oscal.kept.reference",
                List.of("param")));
    assertThat(OscalEdition.warnings(ShippedEdition.content())).isEmpty();
  }
}
