package jp.akashi.deploy.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.akashi.deploy.demo.SamplePdf;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;

/** Makes files that mean harm, so that none has to lie anywhere. */
public final class HostileFiles {

  private HostileFiles() {}

  /** By the name they are handed in under. */
  public static byte[] called(String name) {
    return switch (name) {
      case "program.pdf" -> new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4};
      case "picture.pdf" -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
      case "table.csv" -> "氏名,部署\n".getBytes(StandardCharsets.UTF_8);
      case "archive.zip" -> zip("Main.class", new byte[10], 1);
      case "archive.pdf" -> withArchive(SamplePdf.about("archive"));
      case "page.pdf" -> SamplePdf.about("<script>alert(1)</script>");
      case "deep.xlsx" -> zip("xl/embeddings/a.bin", nested(), 1);
      case "bomb.xlsx" -> zip("xl/sharedStrings.xml", new byte[1 << 20], 300);
      case "macro.docx" -> zip("word/vbaProject.bin", new byte[10], 1);
      case "path.docx" -> zip("word/../../../etc/cron.d/x", new byte[10], 1);
      case "entity.docx" ->
          zip("word/document.xml", ascii("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]>"), 1);
      case "flood.png" -> claimedPng(60_000, 60_000);
      case "entity.pdf" -> pdf(HostileFiles::addForm);
      case "locked.pdf" -> pdf(HostileFiles::lock);
      case "broken.pdf" -> ascii("%PDF-1.7\nnothing");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** An archive in an archive, and so on: deeper than a scanner goes. */
  private static byte[] nested() {
    byte[] inner = ascii("the innermost");
    for (int level = 0; level < 40; level++) {
      inner = zip(level + ".class", inner, 1);
    }
    return inner;
  }

  private static byte[] withArchive(byte[] pdf) {
    byte[] archive = zip("Main.class", new byte[10], 1);
    return ByteBuffer.allocate(100_000).put(pdf).put(99_000, archive).array();
  }

  private static byte[] zip(String name, byte[] content, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      if (!name.endsWith(".class")) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write(ascii("<Types/>"));
      }
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(content);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** A few bytes that claim to be a picture of so many pixels. */
  private static byte[] claimedPng(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17).put(ascii("IHDR")).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(header.array());
    return ByteBuffer.allocate(100)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
        .putInt(13)
        .put(header.array())
        .putInt((int) crc.getValue())
        .array();
  }

  private interface Drawing {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] pdf(Drawing drawing) {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      drawing.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void addForm(PDDocument document) throws IOException {
    COSStream template = document.getDocument().createCOSStream();
    try (OutputStream out = template.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(ascii("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"));
    }
    PDAcroForm form = new PDAcroForm(document);
    form.setXFA(new PDXFAResource(template));
    document.getDocumentCatalog().setAcroForm(form);
  }

  private static void lock(PDDocument document) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
  }
}
