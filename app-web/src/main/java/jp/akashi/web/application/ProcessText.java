package jp.akashi.web.application;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.akashi.application.CaseDiagram;

/** A process model in words: what its picture shows, for whoever does not look at pictures. */
final class ProcessText {

  private static final Set<String> STEPS =
      Set.of("userTask", "serviceTask", "callActivity", "businessRuleTask");

  private ProcessText() {}

  /** A model in words. */
  public record Model(String name, List<Step> steps) {}

  /** A step: over, waiting now, or not yet reached. */
  public record Step(String name, boolean done, boolean now) {}

  static Model of(CaseDiagram diagram, boolean english) {
    String name = "";
    List<Step> steps = new ArrayList<>();
    try {
      XMLStreamReader xml = reader(diagram.bpmn());
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (STEPS.contains(xml.getLocalName())) {
            steps.add(step(xml, diagram, english));
          } else if ("process".equals(xml.getLocalName())) {
            name = name(xml, english);
          }
        }
      }
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("A process model cannot be read", broken);
    }
    return new Model(name, steps);
  }

  private static XMLStreamReader reader(String bpmn) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new StringReader(bpmn));
  }

  private static Step step(XMLStreamReader xml, CaseDiagram diagram, boolean english) {
    String id = xml.getAttributeValue(null, "id");
    return new Step(name(xml, english), diagram.done().contains(id), diagram.active().contains(id));
  }

  /** Names stand in Japanese on the first line and in English on the second. */
  private static String name(XMLStreamReader xml, boolean english) {
    String name = xml.getAttributeValue(null, "name");
    String[] lines = name == null ? new String[] {""} : name.split("\n");
    return lines[english ? lines.length - 1 : 0];
  }
}
