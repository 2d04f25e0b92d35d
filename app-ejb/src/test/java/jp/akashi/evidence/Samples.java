package jp.akashi.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;

/** Files to look into, made here. */
final class Samples {

  private Samples() {}

  interface Drawing {
    void on(PDDocument document) throws IOException;
  }

  static byte[] pdf(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.addPage(new PDPage());
      drawing.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  static void line(PDDocument document) throws IOException {
    try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(1))) {
      page.addRect(100, 100, 300, 300);
      page.fill();
    }
  }

  static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  static BufferedImage image(int width, int height, Color ink) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, width, height);
    drawing.setColor(ink);
    drawing.fillRect(10, 10, width / 2, height / 2);
    return image;
  }

  static byte[] office(String name, byte[] content, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** A few bytes that claim to be a picture of so many pixels. */
  static byte[] claimedPng(int width, int height) {
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

  static void xfa(PDDocument document) throws IOException {
    COSStream template = document.getDocument().createCOSStream();
    try (var out = template.createOutputStream()) {
      out.write(ascii("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"));
    }
    COSArray parts = new COSArray();
    parts.add(new org.apache.pdfbox.cos.COSString("template"));
    parts.add(template);
    PDAcroForm form = new PDAcroForm(document);
    form.setXFA(new PDXFAResource(parts));
    document.getDocumentCatalog().setAcroForm(form);
  }
}
