package jp.akashi.deploy.rest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;

/** Makes files a viewer is to show, so that none has to lie anywhere. */
public final class ViewedFiles {

  private static final File FONT =
      new File("../app-ejb/src/main/resources/jp/akashi/paper/ipaexm.ttf");

  private ViewedFiles() {}

  private interface Drawing {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] pdf(Drawing drawing) {
    try (PDDocument document = new PDDocument()) {
      drawing.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Pages of A4 with this text and the number of the page, their font embedded. */
  public static byte[] japanese(String text, int pages) {
    return pdf(
        document -> {
          PDType0Font font = PDType0Font.load(document, FONT);
          for (int n = 1; n <= pages; n++) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
              out.beginText();
              out.setFont(font, 24);
              out.newLineAtOffset(72, 700);
              out.showText(text + "　" + n + "枚目");
              out.endText();
            }
          }
        });
  }

  /** A page in Shift JIS whose font is not embedded: what it says is known from a CMap only. */
  public static byte[] notEmbedded(String text) {
    return pdf(
        document -> {
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          COSDictionary resources = new COSDictionary();
          COSDictionary fonts = new COSDictionary();
          fonts.setItem("F1", mincho());
          resources.setItem(COSName.FONT, fonts);
          page.setResources(new PDResources(resources));
          String hex = HexFormat.of().formatHex(text.getBytes(Charset.forName("windows-31j")));
          page.setContents(stream(document, "BT /F1 24 Tf 72 700 Td <" + hex + "> Tj ET"));
        });
  }

  private static COSDictionary mincho() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Japan1"));
    system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "Ryumin-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Ryumin-Light-90ms-RKSJ-H");
    font.setName(COSName.ENCODING, "90ms-RKSJ-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static PDStream stream(PDDocument document, String content) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  /** A page as an office machine scans it: a black half, packed like a fax. */
  public static byte[] scanned() {
    BufferedImage scan = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D draw = scan.createGraphics();
    draw.setColor(Color.WHITE);
    draw.fillRect(0, 0, 620, 1754);
    draw.dispose();
    return pdf(
        document -> {
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.drawImage(CCITTFactory.createFromImage(document, scan), 0, 0, 595, 842);
          }
        });
  }

  /** A page with a square that would run scripts when it opens, is shown or clicked. */
  public static byte[] hostile() {
    return pdf(
        document -> {
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          page.setContents(stream(document, "90 90 400 600 re f"));
          PDActionJavaScript script =
              new PDActionJavaScript("app.alert('ran'); app.launchURL('http://127.0.0.1:9/ran');");
          document.getDocumentCatalog().setOpenAction(script);
          COSDictionary shown = new COSDictionary();
          shown.setItem("O", script);
          page.getCOSObject().setItem(COSName.AA, shown);
          PDAnnotationLink link = new PDAnnotationLink();
          link.setRectangle(new PDRectangle(0, 0, 595, 842));
          link.setAction(script);
          page.getAnnotations().add(link);
          document.getDocumentCatalog().setAcroForm(form(document));
        });
  }

  private static PDAcroForm form(PDDocument document) throws IOException {
    COSStream template = document.getDocument().createCOSStream();
    try (OutputStream out = template.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(
          ("<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><template"
                  + " xmlns='http://www.xfa.org/schema/xfa-template/3.3/'><subform name='f'><event"
                  + " activity='initialize'><script>xfa.host.messageBox('ran')</script></event>"
                  + "</subform></template></xdp:xdp>")
              .getBytes(StandardCharsets.UTF_8));
    }
    PDAcroForm form = new PDAcroForm(document);
    form.setXFA(new PDXFAResource(template));
    return form;
  }

  /** A picture: red on the left, blue on the right. */
  public static byte[] picture(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D draw = picture.createGraphics();
    draw.setColor(Color.RED);
    draw.fillRect(0, 0, width / 2, height);
    draw.setColor(Color.BLUE);
    draw.fillRect(width / 2, 0, width, height);
    draw.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The least a word processor writes. */
  public static byte[] office() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"[Content_Types].xml", "word/document.xml"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<a/>".getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
