package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.oscal.Catalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A catalogue becomes an edition, and goes out as it came. */
class OscalEditionTest {

  private static final EditionContent NIST = EditionFiles.read(Catalogues.nist());

  @Test
  void everyGroupAndControlOfNistIsThere() {
    assertThat(NIST.chapters()).hasSize(18);
    assertThat(NIST.items()).hasSize(149);
    Map<String, CatalogueElement> controls =
        NIST.elements().stream()
            .filter(one -> one.kind().equals("control"))
            .collect(Collectors.toMap(CatalogueElement::element, Function.identity()));
    assertThat(controls).hasSize(149);
    assertThat(controls.values().stream().filter(c -> c.parent().startsWith("control ")))
        .hasSize(18);
    assertThat(controls.get("ac-2.1")).isNull();
    assertThat(count("part")).isEqualTo(3058);
    assertThat(count("param")).isEqualTo(445);
    assertThat(count("resource")).isEqualTo(135);
    assertThat(NIST.id().value())
        .isEqualTo("nist-special-publication-800-53-revision-5.1.1-low-0470d39a");
  }

  private static long count(String kind) {
    return NIST.elements().stream().filter(one -> one.kind().equals(kind)).count();
  }

  @Test
  void anItemSaysWhatItsControlSays() {
    ObligationItem item = NIST.item("ac-1");
    assertThat(item.chapter()).isEqualTo("ac");
    assertThat(item.title().ja()).isEqualTo("Policy and Procedures").isEqualTo(item.title().en());
    assertThat(item.obligation().en())
        .startsWith(
            "a. Develop, document, and disseminate to"
                + " [Assignment: organization-defined personnel or roles]:\n"
                + "  1. [Selection (one or more): organization-level;")
        .contains("\n    (a) Addresses purpose, scope,")
        .doesNotContain("{{");
    assertThat(item.auditorLooks().en()).contains("an access control policy is developed");
    assertThat(item.evidence().en()).startsWith("EXAMINE: Access control policy and procedures;");
    assertThat(item.auditMethod()).isEqualTo(AuditMethod.BOTH);
    assertThat(item.note().en()).startsWith("Access control policy and procedures address");
  }

  @Test
  void onlyAPublishersTextIsQuoted() {
    Origin origin = NIST.item("ac-1").origin();
    assertThat(origin.provenance()).isEqualTo(Provenance.QUOTED);
    assertThat(origin.source())
        .isEqualTo(
            "Joint Task Force, Transformation Initiative: NIST Special Publication 800-53"
                + " Revision 5.1.1 LOW IMPACT BASELINE, 5.1.1+u4, AC-1");
    assertThat(NIST.isWorkingEdition()).isTrue();
    assertThat(NIST.competenceAreas().get(0).origin().provenance()).isEqualTo(Provenance.OURS);
    EditionContent nobodys = EditionFiles.read(Catalogues.sample());
    assertThat(nobodys.items()).allMatch(i -> i.origin().provenance() == Provenance.OURS);
  }

  @Test
  void nistGoesOutAsItCame() {
    byte[] out = EditionFile.write(EditionFormat.OSCAL_JSON, new EditionWriter(NIST).write());
    assertThat(Catalogues.json(out)).isEqualTo(Catalogues.json(Catalogues.nist()));
  }

  @ParameterizedTest
  @EnumSource(EditionFormat.class)
  void anEditionOfACatalogueComesBackAsItWas(EditionFormat format) {
    for (byte[] catalogue : List.of(Catalogues.nist(), Catalogues.sample())) {
      EditionContent edition = EditionFiles.read(catalogue);
      byte[] out = EditionFile.write(format, new EditionWriter(edition).write());
      assertThat(EditionFiles.read(out)).isEqualTo(edition);
    }
  }

  @Test
  void bothFormatsMakeTheSameEdition() {
    byte[] xml = EditionFile.write(EditionFormat.OSCAL_XML, new EditionWriter(NIST).write());
    assertThat(new String(xml, StandardCharsets.UTF_8)).startsWith("<?xml");
    assertThat(EditionFiles.read(xml)).isEqualTo(NIST);
  }

  @Test
  void groupsInsideGroupsAndControlsOutsideThemAreKept() {
    EditionContent sample = EditionFiles.read(Catalogues.sample());
    assertThat(sample.chapters().stream().map(Chapter::number))
        .containsExactly("catalog", "s", "s.1", "group-4");
    assertThat(sample.items().stream().map(i -> i.chapter() + " " + i.number()))
        .containsExactly("catalog s0", "s.1 s1", "s.1 s1.1", "group-4 s2");
    assertThat(sample.item("s1").obligation().ja())
        .contains("持出しは［指定：承認する人］が認め、", "- 記録を残す。", "  1. 日時", "(a) 項目の題 項目の文。");
    assertThat(sample.item("s1").auditMethod()).isEqualTo(AuditMethod.DOCUMENT);
    assertThat(sample.item("s1.1").obligation().ja()).isEqualTo("持出しの管理の強化");
    assertThat(sample.item("s2").obligation().ja()).isEqualTo("要る。");
  }

  @Test
  void aTranslationTravelsWithTheCatalogueAndLeavesItAsItIs() {
    List<EditionSheet> sheets =
        new EditionWriter(NIST)
            .write().stream()
                .map(
                    sheet ->
                        sheet.name().equals("items")
                            ? EditionFiles.cell(sheet, 2, "title_ja", "方針と手順")
                            : sheet)
                .toList();
    byte[] out = EditionFile.write(EditionFormat.OSCAL_JSON, sheets);
    EditionContent back = EditionFiles.read(out);
    assertThat(back.item("ac-1").title())
        .isEqualTo(new Bilingual("方針と手順", "Policy and Procedures"));
    assertThat(new EditionWriter(back).write()).isEqualTo(sheets);
    JsonObject catalog = Catalogues.json(out).getJsonObject("catalog");
    assertThat(catalog.get("groups"))
        .isEqualTo(Catalogues.json(Catalogues.nist()).getJsonObject("catalog").get("groups"));
    String changed =
        new String(out, StandardCharsets.UTF_8)
            .replace("\"Policy and Procedures\"", "\"Policies and Procedures\"");
    assertThat(errors(changed)).contains("items edition.oscal.changed");
  }

  @Test
  void theShippedEditionIsACatalogueOfItsOwnWords() {
    byte[] out = EditionFile.write(EditionFormat.OSCAL_JSON, EditionFiles.shipped());
    JsonObject catalog = Catalogues.json(out).getJsonObject("catalog");
    assertThat(catalog.getJsonArray("groups")).hasSize(4);
    Set<String> attached =
        catalog.getJsonObject("back-matter").getJsonArray("resources").stream()
            .map(resource -> resource.asJsonObject().getString("title"))
            .collect(Collectors.toSet());
    assertThat(attached)
        .contains("clocks", "decision-rules")
        .doesNotContain("chapters", "items", "means");
    assertThat(new String(out, StandardCharsets.UTF_8)).contains("電子政府推奨暗号");
  }

  @Test
  void whatACatalogueLacksIsTakenFromAnotherEdition() throws IOException {
    EditionContent edition =
        EditionFile.read(
                new ByteArrayInputStream(Catalogues.nist()),
                new EditionId("nist-low"),
                EditionFiles.shipped())
            .content();
    assertThat(edition.id().value()).isEqualTo("nist-low");
    assertThat(edition.entry("scheme")).isEqualTo("tics");
    assertThat(edition.clocks()).isEqualTo(ShippedEdition.content().clocks());
    assertThat(edition.means()).isEmpty();
    assertThat(edition.items()).isEqualTo(NIST.items());
    assertThat(EditionGaps.of(edition, ShippedEdition.content())).isEmpty();
    assertThat(EditionGaps.of(NIST, ShippedEdition.content())).contains("clocks K01");
    for (EditionFormat format : EditionFormat.values()) {
      byte[] out = EditionFile.write(format, new EditionWriter(edition).write());
      assertThat(EditionFiles.read(out)).isEqualTo(edition);
    }
  }

  @Test
  void aControlIsShownWithItsParametersAndParts() {
    List<CataloguePart> parts = new CataloguePart.Reader(NIST).of("ac-1").orElseThrow();
    assertThat(parts.stream().filter(part -> part.kind().equals("param"))).hasSize(9);
    assertThat(parts)
        .anyMatch(part -> part.text().startsWith("Develop, document, and disseminate to [A"));
    assertThat(parts).anyMatch(part -> part.kind().equals("link") && part.text().contains("OMB"));
    assertThat(new CataloguePart.Reader(NIST).of("xx-9")).isEmpty();
  }

  @Test
  void whatIsWrongWithACatalogueHasItsPlaceAndItsLine() {
    String bad =
        new String(
            Catalogues.small("\"title\": \"Group\"", "\"titel\": \"Group\""),
            StandardCharsets.UTF_8);
    UnreadableEdition refused =
        catchThrowableOfType(
            UnreadableEdition.class, () -> EditionFiles.read(bad.getBytes(StandardCharsets.UTF_8)));
    assertThat(refused.cells().get(0))
        .isEqualTo(
            new CellError(
                "/catalog/groups/0/titel", 4, "", "", "edition.oscal.unknown", List.of("titel")));
    assertThat(refused.errors().get(0).field()).isEqualTo("/catalog/groups/0/titel");
  }

  @Test
  void aDamagedTableOfElementsIsRefused() {
    List<EditionSheet> sheets = new EditionWriter(NIST).write();
    assertThat(errors(changed(sheets, 30, "details", "{")))
        .contains("elements/30/details edition.element.details");
    assertThat(errors(changed(sheets, 30, "parent", "control none")))
        .contains("elements/30/parent edition.cell.reference");
    assertThat(errors(changed(sheets, 30, "kind", "planet")))
        .contains("elements/30/kind edition.element.kind");
    assertThat(errors(changed(sheets, 2, "details", "{\"uuid\": \"x\"}")))
        .contains("/catalog/uuid edition.oscal.form.uuid");
  }

  private static String changed(List<EditionSheet> sheets, int row, String column, String value) {
    List<EditionSheet> changed =
        sheets.stream()
            .map(s -> s.name().equals("elements") ? EditionFiles.cell(s, row, column, value) : s)
            .toList();
    return new String(EditionFile.write(EditionFormat.CSV, changed), StandardCharsets.ISO_8859_1);
  }

  private static List<String> errors(String file) {
    boolean zip = file.startsWith("PK");
    byte[] bytes = file.getBytes(zip ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    UnreadableEdition refused =
        catchThrowableOfType(UnreadableEdition.class, () -> EditionFiles.read(bytes));
    return refused.errors().stream().map(e -> e.field() + " " + e.code()).toList();
  }
}
