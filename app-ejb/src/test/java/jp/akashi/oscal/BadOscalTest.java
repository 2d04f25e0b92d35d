package jp.akashi.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of bad catalogue has its own message, with its place, in both formats. */
class BadOscalTest {

  private static final String XML =
      """
      <catalog xmlns="http://csrc.nist.gov/ns/oscal/1.0" uuid="0b3fb1a2-1c52-4a30-8a0d-0e9f6d1c9b05">
        <metadata><title>Small</title><last-modified>2025-01-01T00:00:00Z</last-modified>
          <version>1</version><oscal-version>1.1.2</oscal-version></metadata>
        <group id="g"><title>Group</title>
          <control id="c"><title>Control</title><param id="p"><label>time</label></param>
            <part id="c_smt" name="statement"><p>Wait <insert type="param" id-ref="p"/>.</p></part>
          </control></group>
      </catalog>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"1.1.2\" | \"1.2.0\" | /catalog/metadata/oscal-version version",
        "\"1.1.2\" | \"2.0.0\" | /catalog/metadata/oscal-version version",
        "\"1.1.2\" | \"vv1.1.2\" | /catalog/metadata/oscal-version version",
        "\"1.1.2\" | \"v1.2.0\" | /catalog/metadata/oscal-version version",
        "\"catalog\" | \"profile\" | /profile noCatalogue",
        "\"title\": \"Group\" | \"titel\": \"Group\" | /catalog/groups/0/titel unknown",
        "\"title\": \"Group\" | \"class\": \"x\" | /catalog/groups/0/title required",
        "\"title\": \"Control\" | \"title\": \" \" | /catalog/groups/0/controls/0/title required",
        "\"title\": \"Control\" | \"title\": 7 | /catalog/groups/0/controls/0/title text",
        "\"title\": \"Control\" | \"title\": null | /catalog/groups/0/controls/0/title text",
        "[{\"id\": \"p\", \"label\": \"time\"}] | {} | /catalog/groups/0/controls/0/params list",
        "[{\"id\": \"p\", \"label\": \"time\"}] | [\"p\"] | /catalog/groups/0/controls/0/params/0 object",
        "\"id\": \"p\" | \"id\": \"1 p\" | /catalog/groups/0/controls/0/params/0/id form.token",
        "2025-01-01T00:00:00Z | 2025-01-01 | /catalog/metadata/last-modified form.datetime",
        "1c52-4a30-8a0d-0e9f6d1c9b06 | x | /catalog/back-matter/resources/0/uuid form.uuid",
        "\"label\": \"time\" | \"label\": \"a\\u0007b\" | /catalog/groups/0/controls/0/params/0/label control",
        "\"id\": \"g\", | \"id\": \"g\", \"id\": \"g\", | /catalog/groups/0/id nameTwice",
        "\"params\": | \"controls\": [{\"id\": \"c\", \"title\": \"x\"}], \"params\": | /catalog/groups/0/controls/0/controls/0/id duplicate",
        "\"groups\": [{ | \"groups\": [{\"id\": \"g\", \"title\": \"x\"}, { | /catalog/groups/1/id duplicate",
        "\"id\": \"c\", | \"id\": \"c\" | / json",
        "}}} | }} | / json"
      })
  void aBadPlaceIsNamed(String text, String instead, String error) {
    assertThat(errors(Catalogues.small(text, instead))).contains(error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ">1.1.2< | >1.2.0< | /catalog/metadata/oscal-version version",
        "<title>Group</title> | <titel>Group</titel> | /catalog/group[1]/titel unknown",
        "<title>Group</title> | <prop name=\"x\" value=\"y\"/> | /catalog/group[1]/title required",
        "id=\"g\" | id=\"g\" colour=\"red\" | /catalog/group[1]/@colour unknown",
        "id=\"p\" | id=\"1 p\" | /catalog/group[1]/control[1]/param[1]/@id form.token",
        "<p>Wait | <p onclick=\"x\">Wait | /catalog/group[1]/control[1]/part[1] markup",
        "<p>Wait | <p><script/>Wait | /catalog/group[1]/control[1]/part[1] markup",
        "<label>time | <label><p>time</p> | /catalog/group[1]/control[1]/param[1]/label markup",
        "<title>Group</title> | <title>Group</title>words | /catalog/group[1] looseText",
        "<title>Group</title> | <title>Group</title><title>x</title> | /catalog/group[1]/title nameTwice",
        "oscal/1.0 | oscal/2.0 | /catalog namespace",
        "</group> | </groups> | / xml"
      })
  void aBadPlaceOfXmlIsNamed(String text, String instead, String error) {
    assertThat(XML).contains(text);
    assertThat(errors(XML.replace(text, instead))).contains(error);
  }

  @Test
  void theSoundOnesAreSound() {
    assertThat(errors(XML)).isEmpty();
    assertThat(errors(Catalogues.small("1.1.2", "1.1.2"))).isEmpty();
    assertThat(errors(XML.replace("<catalog", "<system-security-plan"))).hasSize(1);
  }

  @Test
  void everythingIsToldAtOnce() {
    byte[] file =
        new String(Catalogues.small("\"title\": \"Group\"", "\"titel\": 1"), StandardCharsets.UTF_8)
            .replace("\"label\": \"time\"", "\"label\": false, \"colour\": \"red\"")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(errors(file))
        .containsExactlyInAnyOrder(
            "/catalog/groups/0/titel unknown",
            "/catalog/groups/0/title required",
            "/catalog/groups/0/controls/0/params/0/label text",
            "/catalog/groups/0/controls/0/params/0/colour unknown");
  }

  @Test
  void noEntityIsFollowedAndNothingUnfolds() {
    String external = "<!DOCTYPE catalog [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + XML;
    assertThat(errors(external.replace("Group<", "&x;<"))).containsExactly("/ doctype");
    String laughs =
        "<!DOCTYPE catalog [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + XML;
    assertThat(errors(laughs.replace("Group<", "&b;<"))).containsExactly("/ doctype");
    assertThat(errors("<!DOCTYPE catalog SYSTEM \"http://localhost:1/x.dtd\">" + XML))
        .containsExactly("/ doctype");
    assertThat(errors(XML.replace("Group<", "&undefined;<"))).hasSize(1);
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"parts\": [".repeat(200_000);
    assertThat(errors("{\"catalog\": " + deep)).hasSize(1).allMatch(e -> e.endsWith("tooDeep"));
    String xml = "<group id=\"g\">" + "<part name=\"x\">".repeat(50_000);
    assertThat(errors(XML.replace("<group id=\"g\">", xml)))
        .hasSize(1)
        .allMatch(e -> e.endsWith("tooDeep"));
    String marks = "<p>Wait" + "<em>".repeat(50_000);
    assertThat(errors(XML.replace("<p>Wait", marks)))
        .hasSize(1)
        .allMatch(e -> e.endsWith("markup"));
  }

  @Test
  void otherEncodingsAndScrapsAreRefused() {
    assertThat(errors(new byte[] {'{', (byte) 0x8b, (byte) 0x60})).containsExactly("/ encoding");
    assertThat(errors("{}")).containsExactly("/ noCatalogue");
    assertThat(errors("{\"catalog\": []}")).containsExactly("/catalog noCatalogue");
    assertThat(errors("{")).containsExactly("/ json");
    assertThat(errors("<")).containsExactly("/ xml");
  }

  private static List<String> errors(String file) {
    return errors(file.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> errors(byte[] file) {
    UnreadableOscal refused =
        catchThrowableOfType(UnreadableOscal.class, () -> OscalFile.read(file));
    return refused == null
        ? List.of()
        : refused.errors().stream().map(error -> error.place() + " " + error.code()).toList();
  }
}
