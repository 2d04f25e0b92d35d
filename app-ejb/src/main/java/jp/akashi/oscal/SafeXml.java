package jp.akashi.oscal;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without document types and entities: nothing is fetched, nothing unfolds. */
final class SafeXml {

  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // each JDK has a depth of its own: ours counts, and says what is too deep
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("No entity is fetched");
        });
    return factory;
  }

  /** A document type was found. */
  static final class Forbidden extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    Forbidden(XMLStreamReader reader) {
      super("document type", reader.getLocation());
    }
  }

  static XMLStreamReader reader(Reader in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /**
   * The next event.
   *
   * @throws Forbidden at a document type or an entity
   */
  static int next(XMLStreamReader reader) throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Forbidden(reader);
    }
    return event;
  }
}
