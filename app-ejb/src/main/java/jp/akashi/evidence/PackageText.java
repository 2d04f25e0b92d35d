package jp.akashi.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of an Office file, part by part as they lie in the package. */
final class PackageText {

  /** Body, notes and headers; cells; slides and their notes. */
  private static final Pattern PARTS =
      Pattern.compile(
          "word/(document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml"
              + "|xl/(sharedStrings|worksheets/[^/]+)\\.xml"
              + "|ppt/(slides|notesSlides)/[^/]+\\.xml");

  /** Where Office keeps words: {@code w:t}, {@code a:t}, {@code t}. */
  private static final String WORDS = "t";

  /** After these a new word begins. */
  private static final Set<String> ENDS = Set.of("p", "si", "is", "tab", "br", "tc");

  private static final XMLInputFactory XML = xml();

  private PackageText() {}

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * @param content not closed
   * @throws IOException where the package is damaged
   */
  static void read(InputStream content, Writer words) throws IOException {
    ZipInputStream zip = new ZipInputStream(content);
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      if (PARTS.matcher(part.getName()).matches()) {
        read(zip, words);
      }
    }
  }

  private static void read(ZipInputStream zip, Writer words) throws IOException {
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(new Part(zip));
      boolean inWords = false;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> inWords = WORDS.equals(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (inWords) {
              words.write(reader.getText());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            inWords = false;
            if (ENDS.contains(reader.getLocalName())) {
              words.write('\n');
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException damaged) {
      throw new IOException(damaged);
    }
  }

  /** One part of the package: its end is not the end of the package. */
  private static final class Part extends FilterInputStream {

    Part(ZipInputStream zip) {
      super(zip);
    }

    @Override
    public void close() {
      // the package goes on
    }
  }
}
