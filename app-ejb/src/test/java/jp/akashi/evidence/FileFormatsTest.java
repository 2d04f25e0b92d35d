package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.akashi.scheme.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatsTest {

  private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n%%EOF\n".getBytes();
  private static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13);
  private static final byte[] JPG = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F');
  private final FileFormats formats = new FileFormats();

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
    Arrays.stream(parts).forEach(all::put);
    return all.array();
  }

  /** As {@link Arrivals} does: from the end of what was read. */
  private static boolean endsAsZip(byte[] content, DocumentFormat format) throws IOException {
    TailStream whole = new TailStream(new ByteArrayInputStream(content), Polyglot.ZIP_END);
    whole.transferTo(OutputStream.nullOutputStream());
    return Polyglot.ends(whole.tail(), whole.size(), format);
  }

  @Test
  void contentMakesTheFormat() throws IOException {
    assertThat(formats.of(PDF, "x")).contains(DocumentFormat.PDF);
    assertThat(formats.of(PNG, "a.txt")).contains(DocumentFormat.PNG);
    assertThat(formats.of(JPG, "a.jpeg")).contains(DocumentFormat.JPG);
    assertThat(formats.of(zip("[Content_Types].xml", "xl/workbook.xml"), "a"))
        .contains(DocumentFormat.XLSX);
    assertThat(formats.of(zip("ppt/presentation.xml"), "a.docx")).contains(DocumentFormat.PPTX);
    assertThat(formats.of(zip("[Content_Types].xml", "docProps/app.xml"), "a.docx"))
        .contains(DocumentFormat.DOCX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "a.png", "a.jpg", "a.docx", "a.csv"})
  void aNameMakesNothingOfWhatIsSomethingElse(String name) throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    noise[0] = 0;
    assertThat(formats.of(noise, name)).isEmpty();
    assertThat(formats.of("MZ\u0000\u0003program".getBytes(), name)).isEmpty();
    assertThat(formats.of("<html><script>alert(1)</script>".getBytes(), name)).isEmpty();
    assertThat(formats.of("#!/bin/sh\nrm -rf /\n".getBytes(), name)).isEmpty();
    assertThat(formats.of("<?xml version='1.0'?><svg/>".getBytes(), name)).isEmpty();
    assertThat(formats.of(zip("META-INF/MANIFEST.MF", "Main.class"), name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
  void aTableInAnyJapaneseEncodingIsCsvIfItIsCalledSo(String charset) {
    byte[] table = "氏名,部署\r\n山田 花子,設計部\r\n".repeat(3000).getBytes(Charset.forName(charset));
    byte[] head = Arrays.copyOf(table, FileFormats.LOOK_AT - 1);
    assertThat(formats.of(head, "名簿.CSV")).contains(DocumentFormat.CSV);
    assertThat(formats.of(head, "名簿.pdf")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a.pdf, JPG, true", "a.JPEG, JPG, false", "scan, PDF, false", "a.xlsx, DOCX, true"})
  void aNameThatPromisesAnotherFormatIsNoticed(
      String name, DocumentFormat content, boolean misnamed) {
    assertThat(FileFormats.isMisnamed(name, content)).isEqualTo(misnamed);
  }

  @Test
  void aPictureThatAlsoBeginsAPdfOrAPageIsTwoThings() {
    assertThat(Polyglot.begins(PNG, DocumentFormat.PNG)).isFalse();
    assertThat(Polyglot.begins(PDF, DocumentFormat.PDF)).isFalse();
    assertThat(Polyglot.begins(joined("\n ".getBytes(), PDF), DocumentFormat.PDF)).isFalse();
    assertThat(Polyglot.begins(joined(JPG, PDF), DocumentFormat.JPG)).isTrue();
    assertThat(Polyglot.begins(joined("GIF89a".getBytes(), PDF), DocumentFormat.PDF)).isTrue();
    byte[] program = joined("MZ\u0000\u0003program".getBytes(), PDF);
    assertThat(formats.of(program, "a.pdf")).contains(DocumentFormat.PDF);
    assertThat(Polyglot.begins(program, DocumentFormat.PDF)).isTrue();
    assertThat(Polyglot.begins("%PDF-1.4\n<SCRIPT>".getBytes(), DocumentFormat.PDF)).isTrue();
    assertThat(Polyglot.begins("a,<script>".getBytes(), DocumentFormat.CSV)).isFalse();
  }

  @Test
  void whatAlsoEndsAsAnArchiveIsTwoThings() throws IOException {
    byte[] archive = zip("Main.class");
    byte[] farFromTheEnd = new byte[200_000];
    assertThat(endsAsZip(joined(PDF, archive), DocumentFormat.PDF)).isTrue();
    assertThat(
            endsAsZip(joined(PNG, farFromTheEnd, archive, "tail".getBytes()), DocumentFormat.PNG))
        .isTrue();
    assertThat(endsAsZip(joined(PDF, farFromTheEnd), DocumentFormat.PDF)).isFalse();
    assertThat(endsAsZip(archive, DocumentFormat.DOCX)).isFalse();
    byte[] onlyTheSignature = joined(PDF, bytes('P', 'K', 5, 6), new byte[30]);
    assertThat(endsAsZip(onlyTheSignature, DocumentFormat.PDF)).isFalse();
  }
}
