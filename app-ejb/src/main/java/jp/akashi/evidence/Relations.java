package jp.akashi.evidence;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a part of an Office file refers to outside of it. */
final class Relations {

  /**
   * What Office fetches as soon as a file is opened. Links, and tables that other tables refer to,
   * are fetched by people who are asked.
   */
  private static final Set<String> FETCHED =
      Set.of(
          "attachedTemplate", "oleObject", "frame", "subDocument", "image", "afChunk", "control");

  /**
   * On the disk of whoever opens the file, or beside it: no other machine is asked. Everything else
   * is, in one way or another.
   */
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?:file:///)?[a-z]:[/\\\\].*|(?![a-z][a-z0-9+.-]*:|[/\\\\]{2}).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Relations() {}

  /** Whether one of them is fetched from another machine when the file is opened. */
  static boolean fetch(byte[] xml) {
    XMLInputFactory readers = XMLInputFactory.newInstance();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = readers.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT && isFetched(reader)) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException unlikeOffice) {
      return true;
    }
  }

  private static boolean isFetched(XMLStreamReader one) {
    String type = attribute(one, "Type");
    return "External".equals(attribute(one, "TargetMode"))
        && FETCHED.contains(type.substring(type.lastIndexOf('/') + 1))
        && !LOCAL.matcher(attribute(one, "Target").strip()).matches();
  }

  private static String attribute(XMLStreamReader one, String name) {
    @Nullable String value = one.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
