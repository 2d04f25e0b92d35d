package jp.akashi.deploy.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import jp.akashi.paper.CertificateFace;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The least that gives a signed PDF with the same words: no layout, no code, no PAdES. */
final class BarePaper {

  private static final String FONT = "/jp/akashi/paper/ipaexm.ttf";
  private final TrueTypeFont font;
  private final KeyPair key;
  private final X509Certificate certificate;

  BarePaper() {
    try (InputStream file = CertificateFace.class.getResourceAsStream(FONT)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false);
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(3072);
      key = generator.generateKeyPair();
      certificate = selfSigned();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (GeneralSecurityException | OperatorCreationException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  private X509Certificate selfSigned() throws GeneralSecurityException, OperatorCreationException {
    X500Principal name = new X500Principal("CN=bare");
    Instant now = Instant.now();
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.ONE,
                    Date.from(now.minusSeconds(60)),
                    Date.from(now.plusSeconds(86_400)),
                    name,
                    key.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate())));
  }

  /** The signed PDF, one page a face. */
  byte[] drawAndSign(List<CertificateFace> faces) {
    try {
      return sign(draw(faces));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private byte[] draw(List<CertificateFace> faces) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDType0Font mincho = PDType0Font.load(document, font, true);
      for (CertificateFace face : faces) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          write(stream, mincho, face);
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void write(PDPageContentStream stream, PDType0Font font, CertificateFace face)
      throws IOException {
    stream.beginText();
    stream.setFont(font, 12);
    stream.setLeading(18);
    stream.newLineAtOffset(56, 760);
    line(stream, face.title());
    line(stream, face.subtitle());
    line(stream, face.statement());
    for (String fact : face.facts()) {
      line(stream, fact);
    }
    line(stream, face.signer());
    for (String remark : face.remarks()) {
      line(stream, remark);
    }
    stream.endText();
  }

  private static void line(PDPageContentStream stream, String text) throws IOException {
    stream.showText(text);
    stream.newLine();
  }

  private byte[] sign(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream signed = new ByteArrayOutputStream()) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      signature.setSignDate(Calendar.getInstance());
      document.addSignature(signature, this::cms);
      document.saveIncremental(signed);
      return signed.toByteArray();
    }
  }

  private byte[] cms(InputStream content) throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate()),
                  certificate));
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException failed) {
      throw new IOException(failed);
    }
  }
}
