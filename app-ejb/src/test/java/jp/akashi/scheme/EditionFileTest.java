package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out as a file comes back as it was. */
class EditionFileTest {

  private static final String[] SCRAPS = {
    "秘密",
    "=1+1",
    "'",
    "''=",
    "-",
    "@",
    "\"",
    ",",
    ";",
    "\n",
    "\t",
    " ",
    "<b>&amp;",
    "𠮷野家",
    "👩‍🔧",
    "é",
    "{date.today}",
    "\\",
    "0",
    "_x000D_",
    "null",
    "　"
  };

  @ParameterizedTest
  @EnumSource(EditionFormat.class)
  void theShippedEditionComesBackAsItWas(EditionFormat format) {
    byte[] file = EditionFile.write(format, EditionFiles.shipped());
    EditionContent back = EditionFiles.read(file);
    assertThat(back).isEqualTo(ShippedEdition.content());
    assertThat(EditionSheets.sha256(new EditionWriter(back).write()))
        .isEqualTo(EditionSheets.sha256(EditionFiles.shipped()));
  }

  /** It says nothing of what it did not know. */
  @ParameterizedTest
  @EnumSource(EditionFormat.class)
  void aFileOfAnEarlierVersionIsReadAsItWas(EditionFormat format) {
    List<EditionSheet> earlier =
        EditionFiles.changed(
            "required-documents", sheet -> without(sheet, Set.of("must_show", "not_before")));
    EditionContent back = EditionFiles.read(EditionFile.write(format, earlier));
    assertThat(back.requiredDocuments())
        .hasSize(72)
        .allMatch(one -> one.mustShow().isEmpty() && one.notBefore().isEmpty());
    assertThat(back.clocks()).isEqualTo(ShippedEdition.content().clocks());
  }

  /** What its forms consist of need not be said: each is answered with a statement then. */
  @ParameterizedTest
  @EnumSource(EditionFormat.class)
  void anEditionComesWithoutFieldsOfForms(EditionFormat format) {
    List<EditionSheet> earlier =
        EditionFiles.shipped().stream()
            .filter(sheet -> !sheet.name().equals("form-fields"))
            .toList();
    EditionContent back = EditionFiles.read(EditionFile.write(format, earlier));
    assertThat(back.formFields()).isEmpty();
    assertThat(back.fieldsOf("A11").isEmpty()).isTrue();
    assertThat(new EditionWriter(back).write()).isEqualTo(earlier);
  }

  @Test
  void theTemplateHasEveryTableThatIsFilledIn() {
    assertThat(EditionFile.template())
        .extracting(EditionSheet::name)
        .contains("required-documents", "form-fields")
        .doesNotContain("elements");
  }

  private static EditionSheet without(EditionSheet sheet, Set<String> columns) {
    List<Integer> kept =
        IntStream.range(0, sheet.columns().size())
            .filter(i -> !columns.contains(sheet.columns().get(i)))
            .boxed()
            .toList();
    return new EditionSheet(
        sheet.name(),
        kept.stream().map(sheet.columns()::get).toList(),
        sheet.lines().stream()
            .map(
                line ->
                    new EditionSheet.Line(
                        line.row(), kept.stream().map(line.cells()::get).toList()))
            .toList());
  }

  /** Whatever people write into the cells that hold sentences. */
  @ParameterizedTest
  @EnumSource(EditionFormat.class)
  void anyTextComesBackAsItWas(EditionFormat format) {
    Random random = new Random(20261124);
    for (int round = 0; round < 12; round++) {
      List<EditionSheet> sheets =
          EditionFiles.shipped().stream().map(sheet -> scribbled(sheet, random)).toList();
      EditionContent back = EditionFiles.read(EditionFile.write(format, sheets));
      assertThat(new EditionWriter(back).write()).isEqualTo(sheets);
    }
  }

  private static EditionSheet scribbled(EditionSheet sheet, Random random) {
    List<EditionSheet.Line> lines = new ArrayList<>();
    for (EditionSheet.Line line : sheet.lines()) {
      List<String> cells = new ArrayList<>(line.cells());
      for (int i = 0; i < cells.size(); i++) {
        if (sheet.columns().get(i).matches("(?!none).*_(ja|en)")) {
          // what a form asks for has a name
          String name = sheet.columns().get(i).equals("label_ja") ? "欄" : "";
          cells.set(i, name + scribble(random));
        }
      }
      lines.add(new EditionSheet.Line(line.row(), cells));
    }
    return new EditionSheet(sheet.name(), sheet.columns(), lines);
  }

  private static String scribble(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(5); left > 0; left--) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
    }
    return text.toString();
  }
}
