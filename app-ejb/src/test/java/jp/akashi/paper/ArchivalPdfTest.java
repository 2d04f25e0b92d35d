package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What the body hands out can be read in decades: PDF/A-2b, before and after the seal. */
class ArchivalPdfTest {

  private final byte[] certificate =
      new CertificatePdf()
          .draw(
              List.of(CertificatePdfTest.face("認証書"), CertificatePdfTest.face("Certificate")),
              "http://127.0.0.1:8080/verify?number=SAKURA-2026-00001-8");

  @Test
  void aCertificateIsOneForArchives() throws Exception {
    assertThat(faults(certificate)).isEmpty();
  }

  @Test
  void theSealKeepsItSo(@TempDir Path keys) throws Exception {
    SealKey key = SealKey.in(keys, "Body", Clock.systemUTC());
    assertThat(faults(new PdfSignature(key).sign(certificate, "機関", "理由", Instant.now())))
        .isEmpty();
  }

  @Test
  void soAreLettersAndReports() throws Exception {
    Paper paper = new Paper("審査報告書", "ja", List.of(new Paper.Fact("案件番号", "A-2026-0001")), "機関");
    assertThat(faults(new PaperPdf().draw(paper))).isEmpty();
  }

  @Test
  void aPlainPdfWouldNotPass() throws Exception {
    try (PDDocument plain = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      plain.addPage(new PDPage());
      plain.save(bytes);
      assertThat(faults(bytes.toByteArray())).isNotEmpty();
    }
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .map(fault -> fault.getRuleId() + " " + fault.getMessage())
          .distinct()
          .toList();
    }
  }
}
