package jp.akashi.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of the demo, as it is printed. */
class SamplePagesTest {

  private static final String TEXTS = "deploy/src/main/resources/jp/akashi/deploy/demo";
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 28);
  private static TrueTypeFont font;

  @BeforeAll
  static void readFont() throws IOException {
    try (InputStream file = SamplePagesTest.class.getResourceAsStream("/" + SampleFont.ENTRY)) {
      font = SampleFont.of(file);
    }
  }

  static List<String> codes() {
    Path folder = Path.of(System.getProperty("akashi.root", ".."), TEXTS);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void readsAsWhatItIsAndSaysOnEveryPageThatItIsASample(String code) throws IOException {
    SampleText text = SampleText.of(code, DemoFiles.facts(Applicant.MIHON), TODAY);
    assertThat(text.lines()).noneMatch(line -> line.contains("{") || line.contains("null"));
    assertThat(text.issuedOn()).isBeforeOrEqualTo(TODAY);
    byte[] pdf = SamplePages.draw(text, "A-1", font);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(words(document, 1, document.getNumberOfPages()))
          .contains("見本精密工業株式会社", text.title());
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        assertThat(words(document, page, page)).contains("デモ用の見本（SAMPLE）", "架空の会社の架空の書類");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void showsWhatTheCompanyIsRegisteredWith(Applicant company) throws IOException {
    SampleText text = SampleText.of("A02", DemoFiles.facts(company), TODAY);
    try (PDDocument document = Loader.loadPDF(SamplePages.draw(text, "A-1", font))) {
      assertThat(words(document, 1, 1))
          .contains(
              company.corporateNumber(),
              "" + company.company().get("name"),
              "" + company.company().get("prefecture") + company.company().get("address"),
              "令和9年2月8日");
    }
  }

  static List<Applicant> companies() {
    return List.of(
        Applicant.MIHON,
        DemoCompanies.KAKUU,
        DemoCompanies.REIJI,
        DemoCompanies.KAMEI,
        DemoCompanies.SHISAKU);
  }

  private static String words(PDDocument document, int first, int last) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return stripper.getText(document);
  }
}
