package jp.akashi.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd about a catalogue is told with its place and its line, and stays as it is. */
class LooseOscalTest {

  @Test
  void everyOddPlaceIsNamedInTheOrderOfTheFile() throws UnreadableOscal {
    assertThat(warnings(Catalogues.loose()))
        .containsExactly(
            "/catalog/metadata/oscal-version kept.version v1.0.0 []",
            "/catalog/metadata/role[2]/@id kept.duplicate author [/catalog/metadata/role[1]/@id]",
            "/catalog/group[1]/control[1]/param[2]/@id kept.duplicate k.1_prm"
                + " [/catalog/group[1]/control[1]/param[1]/@id]",
            "/catalog/group[1]/control[1]/part[2]/@id kept.duplicate k.1_stm"
                + " [/catalog/group[1]/control[1]/part[1]/@id]",
            "/catalog/group[1]/control[1]/part[2]/part[2]/@id kept.duplicate k.1_stm.1"
                + " [/catalog/group[1]/control[1]/part[2]/part[1]/@id]",
            "/catalog/back-matter/resource[2]/@uuid kept.duplicate"
                + " 5d1c7b1e-2f1a-4a55-8c57-1c9b6a0f7e05"
                + " [/catalog/back-matter/resource[1]/@uuid]",
            "/catalog/metadata/responsible-party[1]/role-id kept.reference nobody [role]",
            "/catalog/metadata/responsible-party[1]/party-uuids kept.reference"
                + " 5d1c7b1e-2f1a-4a55-8c57-1c9b6a0f7e03 [party]",
            "/catalog/group[1]/control[1]/part[1] kept.reference k.1_prm11 [param]",
            "/catalog/group[1]/control[2]/link[1]/@href kept.reference"
                + " 5d1c7b1e-2f1a-4a55-8c57-1c9b6a0f7e04 [resource]");
    assertThat(OscalFile.read(Catalogues.loose()).warnings())
        .extracting(OscalError::line)
        .allSatisfy(line -> assertThat(line).isPositive());
    assertThat(line(Catalogues.loose(), "k.1_prm11")).isEqualTo(22);
  }

  private static int line(byte[] file, String value) throws UnreadableOscal {
    return OscalFile.read(file).warnings().stream()
        .filter(warning -> warning.value().equals(value))
        .findFirst()
        .orElseThrow()
        .line();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"id\": \"p\" | \"id\": \"c\" | parts/0/prose kept.reference p [param]",
        "\"id\": \"p\", | \"id\": \"p\", \"depends-on\": \"q\", |"
            + " params/0/depends-on kept.reference q [param]",
        "[{\"id\": \"p\", | [{\"id\": \"p\"}, {\"id\": \"p\", |"
            + " params/1/id kept.duplicate p [/catalog/groups/0/controls/0/params/0/id]"
      })
  void aPlaceOfJsonIsAPointer(String text, String instead, String warning) throws UnreadableOscal {
    assertThat(warnings(Catalogues.small(text, instead)))
        .containsExactly("/catalog/groups/0/controls/0/" + warning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.0.0", "V1.1.2", "1.0", "v1.1", "1.0.0-rc2", "1.1.0-rc.1"})
  void aVersionInAnotherSpellingIsRead(String version) throws UnreadableOscal {
    OscalReading reading = OscalFile.read(Catalogues.small("1.1.2", version));
    assertThat(reading.catalog().node("metadata").text("oscal-version")).isEqualTo(version);
    assertThat(reading.warnings()).extracting(OscalError::code).containsExactly("kept.version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loose.xml",
        "nist-abc-full.xml",
        "nist-alphabet.xml",
        "nist-lists.xml",
        "nist-cat.json",
        "nist-cli-60.json"
      })
  void itComesBackAsItWasThroughBothFormats(String name) throws UnreadableOscal {
    OscalReading first = OscalFile.read(Catalogues.file(name));
    for (OscalFormat format : OscalFormat.values()) {
      OscalReading back = OscalFile.read(OscalFile.write(format, first.catalog()));
      assertThat(back.catalog()).isEqualTo(first.catalog());
      assertThat(back.warnings()).hasSameSizeAs(first.warnings());
    }
  }

  /** An object with nothing in it says nothing, and is left out. */
  @ParameterizedTest
  @ValueSource(strings = {"nist-cat.json", "nist-cli-60.json"})
  void aSoundCatalogueComesBackWordForWord(String name) throws UnreadableOscal {
    byte[] file = Catalogues.file(name);
    byte[] out = OscalFile.write(OscalFormat.JSON, OscalFile.read(file).catalog());
    JsonObject came = Catalogues.json(file).getJsonObject("catalog");
    JsonObjectBuilder kept = Json.createObjectBuilder(came);
    came.keySet().stream()
        .filter(key -> came.get(key).equals(JsonValue.EMPTY_JSON_OBJECT))
        .forEach(kept::remove);
    assertThat(Catalogues.json(out).getJsonObject("catalog")).isEqualTo(kept.build());
  }

  @Test
  void anInsertOfNothingIsShownByItsNameAndTheFirstOfTwoIsMeant() throws UnreadableOscal {
    OscalNode catalog = OscalFile.read(Catalogues.loose()).catalog();
    OscalNode control = catalog.nodes("groups").get(0).nodes("controls").get(0);
    assertThat(new OscalProse(catalog).blocks(control.nodes("parts").get(0).text("prose")))
        .isEqualTo("A key is lent for [Assignment: the first days] by [k.1_prm11].");
  }

  @Test
  void aSoundCatalogueHasNoWarning() throws UnreadableOscal {
    assertThat(OscalFile.read(Catalogues.nist()).warnings()).isEmpty();
    assertThat(OscalFile.read(Catalogues.sample()).warnings()).isEmpty();
    assertThat(warnings(Catalogues.file("nist-lists.xml"))).isEmpty();
  }

  @Test
  void whatIsWrongIsToldWithoutWhatIsOdd() {
    byte[] file =
        new String(Catalogues.loose(), StandardCharsets.UTF_8)
            .replace("control id=\"k\"", "control id=\"k.1\"")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(catchThrowable(() -> OscalFile.read(file)))
        .isInstanceOfSatisfying(
            UnreadableOscal.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(OscalError::code)
                    .containsExactly("duplicate"));
  }

  private static List<String> warnings(byte[] file) throws UnreadableOscal {
    return OscalFile.read(file).warnings().stream()
        .map(w -> w.place() + " " + w.code() + " " + w.value() + " " + w.arguments())
        .toList();
  }
}
