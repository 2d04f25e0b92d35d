package jp.akashi.evidence;

import static jp.akashi.evidence.Samples.ascii;
import static jp.akashi.evidence.Samples.image;
import static jp.akashi.evidence.Samples.office;
import static jp.akashi.evidence.Samples.png;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.akashi.scheme.DocumentFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a file, read here and in a process of their own. */
class TextLookTest {

  @TempDir Path directory;

  private String words(DocumentFormat format, byte[] content) throws IOException {
    Path file = Files.write(directory.resolve("file"), content);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return TextLook.at(format, channel);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pdf(String line) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(line);
        content.endText();
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void wordsAreReadFromEveryFormatThatHasThem() throws IOException {
    assertThat(words(DocumentFormat.PDF, pdf("kept by two"))).contains("kept by two");
    byte[] document =
        utf8("<w><p><r><t>鍵の</t></r><r><t>台帳</t></r></p><p><t>二人</t></p><x>no</x></w>");
    assertThat(words(DocumentFormat.DOCX, office("word/document.xml", document, 1)))
        .isEqualTo("鍵の台帳\n二人\n");
    byte[] cells = utf8("<sst><si><t>鍵</t></si><si><t>台帳</t></si></sst>");
    assertThat(words(DocumentFormat.XLSX, office("xl/sharedStrings.xml", cells, 1)))
        .isEqualTo("鍵\n台帳\n");
    assertThat(words(DocumentFormat.PPTX, office("ppt/slides/slide1.xml", document, 1)))
        .startsWith("鍵の台帳");
    assertThat(words(DocumentFormat.CSV, "鍵,台帳".getBytes(Charset.forName("windows-31j"))))
        .isEqualTo("鍵,台帳");
    assertThat(words(DocumentFormat.PNG, png(image(30, 20, Color.RED)))).isEmpty();
  }

  @Test
  void damagedFilesHaveNone() throws IOException {
    assertThat(words(DocumentFormat.PDF, ascii("%PDF-1.7\nnothing"))).isEmpty();
    assertThat(words(DocumentFormat.DOCX, ascii("PK\u0003\u0004nothing"))).isEmpty();
    assertThat(words(DocumentFormat.DOCX, office("word/document.xml", ascii("<a><t>x</b>"), 1)))
        .isEqualTo("x");
  }

  @Test
  void nothingIsFetchedFromOutside() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret"), "SECRET");
    byte[] entity =
        utf8("<!DOCTYPE a [<!ENTITY b SYSTEM '" + secret.toUri() + "'>]><a><t>x&b;</t></a>");
    assertThat(words(DocumentFormat.DOCX, office("word/document.xml", entity, 1)))
        .doesNotContain("SECRET");
  }

  @Test
  void noMoreIsReadThanIsSearched() throws IOException {
    byte[] endless = utf8("<a><t>" + "x".repeat(2 * TextLook.MOST) + "</t></a>");
    assertThat(words(DocumentFormat.DOCX, office("word/document.xml", endless, 1)))
        .hasSize(TextLook.MOST);
  }

  @Test
  void theProcessReadsTheSameAndAMisbehavingOneNothing() throws IOException {
    ExecutorService workers = Executors.newCachedThreadPool();
    List<String> command = Looker.command(System.getProperty("java.class.path"));
    Path file = Files.write(directory.resolve("file"), pdf("kept by two"));
    try (Looker looker = new Looker(command, workers, Duration.ofMinutes(1));
        Looker none = new Looker(List.of(), workers, Duration.ofMinutes(1));
        SeekableByteChannel channel = Files.newByteChannel(file)) {
      assertThat(looker.words(DocumentFormat.PDF, channel).orElseThrow()).contains("kept by two");
      assertThat(none.words(DocumentFormat.PDF, channel)).isEqualTo(Optional.empty());
    } finally {
      workers.shutdownNow();
    }
  }
}
