package jp.akashi.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of our seal on what anybody may send. */
class SealCheckTest {

  private static final String NUMBER = "SAKURA-2026-00001-8";

  private static final Pattern BYTE_RANGE =
      Pattern.compile("/ByteRange \\[0 (\\d+) (\\d+) \\d+\\]");

  @TempDir Path directory;
  private SealKey key;
  private SealCheck check;

  @BeforeEach
  void makeKey() {
    key = SealKey.in(directory, "Body", Clock.systemUTC());
    check = new SealCheck(key.certificate());
  }

  private byte[] sealed(SealKey by) {
    byte[] pdf =
        new CertificatePdf().draw(List.of(CertificatePdfTest.face("認証書")), "https://example.jp/");
    return new PdfSignature(by).sign(pdf, "機関", NUMBER, Instant.now());
  }

  private SealFinding find(byte[] file) throws IOException {
    return check.of(Files.write(directory.resolve("file"), file));
  }

  @Test
  void whatWeSealedIsWholeAndSaysWhatFor() throws IOException {
    assertThat(find(sealed(key))).isEqualTo(new SealFinding(SealFinding.State.WHOLE, NUMBER));
  }

  @Test
  void whatWasChangedAfterwardsIsBroken() throws IOException {
    byte[] sealed = sealed(key);
    byte[] changed = sealed.clone();
    changed[200] ^= 1;
    SealFinding broken = new SealFinding(SealFinding.State.BROKEN, NUMBER);
    assertThat(find(changed)).isEqualTo(broken);
    assertThat(find(Arrays.copyOf(sealed, sealed.length + 1))).isEqualTo(broken);
    assertThat(find(withAnotherPage(sealed))).isEqualTo(broken);
  }

  private static byte[] withAnotherPage(byte[] pdf) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = new PDPage();
      document.addPage(page);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.getPages().getCOSObject().setNeedToBeUpdated(true);
      page.getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(saved);
    }
    return saved.toByteArray();
  }

  /** The seal's own place is not covered: somebody widens it and hides pages of their own there. */
  @Test
  void whatIsHiddenInTheSealsPlaceBreaksIt() throws IOException {
    byte[] wrapped = wrapped(sealed(key));
    assertThat(find(wrapped).state()).isEqualTo(SealFinding.State.BROKEN);
  }

  private static byte[] wrapped(byte[] sealed) {
    String file = new String(sealed, ISO_8859_1);
    Matcher range = BYTE_RANGE.matcher(file);
    assertThat(range.find()).isTrue();
    int before = Integer.parseInt(range.group(1));
    int after = Integer.parseInt(range.group(2));
    String digits = file.substring(before, after);
    String hidden = " 97 0 obj << /Type /Sig /ByteRange [0 %d %010d %d] /Contents %s >> endobj ";
    int width = hidden.formatted(before, 0, file.length() - after, digits).length();
    String mine = hidden.formatted(before, before + width, file.length() - after, digits);
    return (file.substring(0, before) + mine + file.substring(after)).getBytes(ISO_8859_1);
  }

  @Test
  void anothersSealIsNotOurs(@TempDir Path elsewhere) throws IOException {
    assertThat(find(sealed(SealKey.in(elsewhere, "Body", Clock.systemUTC()))))
        .isEqualTo(SealFinding.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%PDF-1.7\nnothing",
        "1 0 obj << /ByteRange",
        "1 0 obj << /ByteRange [0 1 2] /Contents <00> >>",
        "1 0 obj << /ByteRange [-1 9999999 -5 99999999] /Contents <00> >>",
        "1 0 obj << /ByteRange [0 1 2 3] /Contents (no signature) >>",
        "1 0 obj << /ByteRange [/A /B (c) 1 0 R] /Contents 2 0 R >>"
      })
  void whatIsNoSignatureIsNone(String file) throws IOException {
    assertThat(find(file.getBytes(ISO_8859_1))).isEqualTo(SealFinding.NONE);
  }

  @Test
  void depthWithoutEndIsNone() throws IOException {
    String deep = "1 0 obj << /A " + "[".repeat(200_000) + " /ByteRange [0 1 2 3]";
    assertThat(find(deep.getBytes(ISO_8859_1))).isEqualTo(SealFinding.NONE);
  }

  /** Half a gigabyte in a few kilobytes. */
  @Test
  void whatSwellsIsNotUnpacked() throws IOException {
    assertThat(find(bomb())).isEqualTo(SealFinding.NONE);
  }

  private static byte[] bomb() throws IOException {
    byte[] packed = packed(packed(zeros(1L << 29)));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write("%PDF-1.7\n".getBytes(ISO_8859_1));
    String stream =
        "1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] /Root 2 0 R /Index [0 100000000] /Length %d"
            + " /Filter [/FlateDecode /FlateDecode] >>\nstream\n";
    file.write(stream.formatted(packed.length).getBytes(ISO_8859_1));
    file.write(packed);
    file.write("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(ISO_8859_1));
    return file.toByteArray();
  }

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static Content zeros(long length) {
    byte[] piece = new byte[1 << 20];
    return out -> {
      for (long written = 0; written < length; written += piece.length) {
        out.write(piece);
      }
    };
  }

  private static byte[] packed(byte[] content) throws IOException {
    return packed(out -> out.write(content));
  }

  private static byte[] packed(Content content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream deflating = new DeflaterOutputStream(packed)) {
      content.write(deflating);
    }
    return packed.toByteArray();
  }
}
