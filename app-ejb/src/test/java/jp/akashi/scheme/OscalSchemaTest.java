package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import jp.akashi.oscal.Catalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What goes out as OSCAL is OSCAL by NIST's own schemas (1.1.2), as JSON and as XML. */
class OscalSchemaTest {

  private static final JsonSchema JSON = json();
  private static final Schema XML = xml();

  static Stream<Arguments> editions() {
    return Stream.of(
        Arguments.of("NIST's catalogue", new EditionWriter(edition(Catalogues.nist())).write()),
        Arguments.of("the sample", new EditionWriter(edition(Catalogues.sample())).write()),
        Arguments.of("the loose one", new EditionWriter(edition(Catalogues.loose())).write()),
        Arguments.of("the shipped edition", EditionFiles.shipped()),
        Arguments.of(
            "a number that is no name", EditionFiles.with("items", 2, "item", "第13の7 (1)")),
        Arguments.of(
            "what a language of markup reads",
            EditionFiles.with("items", 2, "obligation_ja", "<b>&*_`# 1. 行\n\n- 点\t|表|")),
        Arguments.of("nothing said", EditionFiles.with("items", 2, "title_ja", "")),
        Arguments.of("a catalogue with a translation", translated()));
  }

  private static List<EditionSheet> translated() {
    return new EditionWriter(edition(Catalogues.sample()))
        .write().stream()
            .map(s -> s.name().equals("items") ? EditionFiles.cell(s, 2, "title_ja", "方針") : s)
            .toList();
  }

  private static EditionContent edition(byte[] catalogue) {
    return EditionFiles.read(catalogue);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void whatGoesOutAsJsonIsOscal(String what, List<EditionSheet> sheets) {
    assertThat(wrongInJson(EditionFile.write(EditionFormat.OSCAL_JSON, sheets))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void whatGoesOutAsXmlIsOscal(String what, List<EditionSheet> sheets) throws Exception {
    assertThat(wrongInXml(EditionFile.write(EditionFormat.OSCAL_XML, sheets))).isEmpty();
  }

  @Test
  void theSchemasFindWhatIsWrong() throws Exception {
    byte[] json = EditionFile.write(EditionFormat.OSCAL_JSON, EditionFiles.shipped());
    byte[] xml = EditionFile.write(EditionFormat.OSCAL_XML, EditionFiles.shipped());
    assertThat(wrongInJson(changed(json, "\"oscal-version\"", "\"oscal-edition\""))).isNotEmpty();
    assertThat(wrongInXml(changed(xml, "oscal-version>", "oscal-edition>"))).isNotEmpty();
  }

  private static byte[] changed(byte[] file, String from, String to) {
    return new String(file, StandardCharsets.UTF_8)
        .replace(from, to)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> wrongInJson(byte[] file) {
    return JSON.validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(ValidationMessage::toString)
        .toList();
  }

  private static List<String> wrongInXml(byte[] file) throws SAXException, IOException {
    List<String> wrong = new ArrayList<>();
    Validator validator = XML.newValidator();
    validator.setErrorHandler(new Collecting(wrong));
    validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    return wrong;
  }

  private static JsonSchema json() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(
            OscalSchemaTest.class.getResourceAsStream("/schema/json/oscal-catalog_schema.json"));
  }

  private static Schema xml() {
    URL schema = OscalSchemaTest.class.getResource("/schema/xml/oscal-catalog_schema.xsd");
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema);
    } catch (SAXException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private record Collecting(List<String> wrong) implements ErrorHandler {

    @Override
    public void warning(SAXParseException one) {
      wrong.add(one.getMessage());
    }

    @Override
    public void error(SAXParseException one) {
      wrong.add(one.getLineNumber() + " " + one.getMessage());
    }

    @Override
    public void fatalError(SAXParseException one) {
      wrong.add(one.getMessage());
    }
  }
}
