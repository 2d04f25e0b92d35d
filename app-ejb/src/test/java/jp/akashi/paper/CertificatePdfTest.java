package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

  private static final String URL = "http://127.0.0.1:8080/verify?number=SAKURA-2026-00001-8";
  private final byte[] pdf =
      new CertificatePdf().draw(List.of(face("認証書"), face("Certificate")), URL);

  static CertificateFace face(String title) {
    return new CertificateFace(
        title,
        "副題",
        "下記の事業者が実施する措置は、基準に適合していると認め、認証します。",
        List.of("認証番号　SAKURA-2026-00001-8", "事業者の名称　" + "長い名前の".repeat(20) + "株式会社"),
        "理事長　林 さくら",
        List.of("見本（デモ用）。認証の効力はありません。"));
  }

  @Test
  void saysWhatItWasGivenOnePageALanguage() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("認証書", "Certificate", "SAKURA-2026-00001-8", "認証の効力はありません。");
      assertThat(document.getPage(0).getResources().getFontNames())
          .allSatisfy(
              name ->
                  assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                      .isTrue());
    }
  }

  @Test
  void itsCodeLeadsToTheVerificationPage() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(code(document, 0)).isEqualTo(URL);
    }
  }

  private static String code(PDDocument document, int number) throws Exception {
    BufferedImage page = new PDFRenderer(document).renderImageWithDPI(number, 150);
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    BinaryBitmap bitmap =
        new BinaryBitmap(
            new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
    return new QRCodeReader().decode(bitmap).getText();
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 100})
  void howeverManySitesTheCodeIsWholeAndBelowTheSigner(int sites) throws Exception {
    List<String> facts =
        IntStream.rangeClosed(1, sites).mapToObj(i -> "拠点" + i + "　長野県岡谷市見本町1-" + i).toList();
    CertificateFace face =
        new CertificateFace("認証書", "副題", "本文", facts, "理事長　林 さくら", List.of("見本", "備考"));
    try (PDDocument document = Loader.loadPDF(new CertificatePdf().draw(List.of(face), URL))) {
      int last = document.getNumberOfPages() - 1;
      assertThat(code(document, last)).isEqualTo(URL);
      PDFTextStripper words = new PDFTextStripper();
      words.setStartPage(last + 1);
      assertThat(words.getText(document)).contains("理事長　林 さくら", "備考");
      assertThat(new PDFTextStripper().getText(document)).contains("1-" + sites);
    }
  }

  @Test
  void itsSealHoldsUntilOneByteIsChanged(@TempDir Path keys) throws Exception {
    SealKey key = SealKey.in(keys, "Body, \"quoted\"", Clock.systemUTC());
    byte[] sealed = new PdfSignature(key).sign(pdf, "機関", "理由", Instant.now());
    assertThat(verifies(sealed, key)).isTrue();

    byte[] altered = sealed.clone();
    altered[200] ^= 1;
    assertThatThrownBy(() -> verifies(altered, key))
        .hasMessageContaining("message-digest attribute value does not match");
  }

  private static boolean verifies(byte[] sealed, SealKey key) throws Exception {
    try (PDDocument document = Loader.loadPDF(sealed)) {
      PDSignature signature = document.getLastSignatureDictionary();
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      content.write(signature.getSignedContent(sealed));
      CMSSignedData cms =
          new CMSSignedData(
              new CMSProcessableByteArray(content.toByteArray()), signature.getContents(sealed));
      SignerInformation signer = cms.getSignerInfos().iterator().next();
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key.certificate()));
    }
  }

  @Test
  void aLetterTheFontLacksIsShownNotRefused() {
    assertThat(Sheet.drawable("髙\uDBFF\uDFFD")).isEqualTo("髙〓");
  }

  @Test
  void aLineNeverBeginsWithAClosingMark() {
    assertThat(Sheet.lastBreak("あいう。え", 3)).isEqualTo(2);
    assertThat(Sheet.lastBreak("あい「うえ", 3)).isEqualTo(2);
    assertThat(Sheet.lastBreak("one two", 6)).isEqualTo(4);
    assertThat(Sheet.lastBreak("ああ𠮟。え", 4)).as("no half of a character").isEqualTo(2);
    assertThat(Sheet.lastBreak("。𠮟", 2)).isEqualTo(1);
  }
}
