package jp.akashi.web.facelet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads every page with what it includes, as Facelets would, without a server. */
final class Facelets {

  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final String OURS = "urn:akashi";

  /** The tag of ours that is a component of ours and no file. */
  private static final String COMPONENT = "keyed";

  private static final Set<String> KNOWN =
      Set.of(
          "http://www.w3.org/1999/xhtml",
          "http://www.w3.org/2000/svg",
          "jakarta.faces.facelets",
          "jakarta.faces.html",
          "jakarta.faces.core",
          "jakarta.tags.core");

  private final Found found = new Found();
  private final Map<String, Element> roots = new HashMap<>();
  private final Map<String, Set<String>> optional = new HashMap<>();

  /** Reads them all. */
  static Found read() throws IOException, ReflectiveOperationException {
    Facelets facelets = new Facelets();
    List<String> all = files();
    for (String file : all) {
      facelets.parse(file);
    }
    Map<String, Value> names = Names.everywhere();
    for (String file : all) {
      if (isPage(file) || file.equals("WEB-INF/page.xhtml")) {
        facelets.file(file, names);
      }
    }
    return facelets.found;
  }

  static List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(WEBAPP)) {
      return walk.filter(path -> path.toString().endsWith(".xhtml"))
          .map(path -> WEBAPP.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private static boolean isPage(String file) {
    return !file.startsWith("WEB-INF");
  }

  private void parse(String file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Element root =
          factory.newDocumentBuilder().parse(WEBAPP.resolve(file).toFile()).getDocumentElement();
      roots.put(file, root);
      NodeList all = root.getElementsByTagNameNS(OURS, "*");
      for (int i = 0; i < all.getLength(); i++) {
        Element tag = (Element) all.item(i);
        attributes(tag)
            .forEach(
                attribute ->
                    optional
                        .computeIfAbsent(tag.getLocalName(), name -> new HashSet<>())
                        .add(attribute.getName()));
      }
    } catch (ParserConfigurationException | SAXException malformed) {
      throw new IOException(file, malformed);
    }
  }

  private void file(String file, Map<String, Value> names) {
    found.files().add(file);
    Element root = roots.get(file);
    if (root == null) {
      found.wrong().add(file + " is not there");
    } else {
      element(file, root, new HashMap<>(names));
    }
  }

  private void element(String file, Element element, Map<String, Value> names) {
    String space = element.getNamespaceURI();
    String name = element.getLocalName();
    if (OURS.equals(space) && !name.equals(COMPONENT)) {
      tag(file, element, names);
    } else if (space != null && !OURS.equals(space) && !KNOWN.contains(space)) {
      found.wrong().add(file + ": no tags are in " + space);
    }
    Map<String, Value> inside = loop(file, element, names);
    for (Attr attribute : attributes(element)) {
      if (!Set.of("var", "varStatus").contains(attribute.getName())) {
        attribute(file, element, attribute, inside);
      }
    }
    if ("include".equals(name)) {
      file(element.getAttribute("src").substring(1), params(file, element, inside));
    }
    children(file, element, new HashMap<>(inside));
  }

  private void children(String file, Element parent, Map<String, Value> names) {
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        element(file, child, names);
        names.putAll(isParam(child) ? param(file, child, names) : Map.of());
      } else {
        typing(file, String.valueOf(children.item(i).getNodeValue()), names);
      }
    }
  }

  private Map<String, Value> params(String file, Element element, Map<String, Value> names) {
    Map<String, Value> all = new HashMap<>(names);
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && isParam(child)) {
        all.putAll(param(file, child, names));
      }
    }
    return all;
  }

  private static boolean isParam(Element element) {
    return "param".equals(element.getLocalName());
  }

  private Map<String, Value> param(String file, Element element, Map<String, Value> names) {
    return Map.of(element.getAttribute("name"), typing(file, element.getAttribute("value"), names));
  }

  /** The names within an element that repeats itself. */
  private Map<String, Value> loop(String file, Element element, Map<String, Value> names) {
    if (!element.hasAttribute("var")) {
      return names;
    }
    String list = element.hasAttribute("items") ? "items" : "value";
    Map<String, Value> inside = new HashMap<>(names);
    inside.put(
        element.getAttribute("var"), typing(file, element.getAttribute(list), names).element());
    if (element.hasAttribute("varStatus")) {
      inside.put(element.getAttribute("varStatus"), Value.of(Names.Round.class));
    }
    return inside;
  }

  private void attribute(String file, Element element, Attr attribute, Map<String, Value> names) {
    String text = attribute.getValue();
    if (attribute.getName().equals("action") && text.startsWith("#{") && isFaces(element)) {
      typing(file, names, text).action(text);
      return;
    }
    typing(file, text, names);
    if (attribute.getName().equals("value") && text.startsWith("#{") && writes(element)) {
      typing(file, names, text).written(text);
    }
  }

  private static boolean isFaces(Element element) {
    return element.getNamespaceURI().startsWith("jakarta.faces")
        || element.getLocalName().equals(COMPONENT);
  }

  private static boolean writes(Element element) {
    String name = element.getLocalName();
    return OURS.equals(element.getNamespaceURI())
        ? Set.of("field", "choice").contains(name)
        : isFaces(element) && Pattern.matches("input.*|selectOne.*|selectMany.*|viewParam", name);
  }

  /** A tag of ours is read in full at every use, with what the use gives it. */
  private void tag(String file, Element use, Map<String, Value> names) {
    String name = use.getLocalName();
    String source = "WEB-INF/tags/" + name + ".xhtml";
    Map<String, Value> inside = new HashMap<>(names);
    optional.get(name).forEach(absent -> inside.put(absent, Value.UNKNOWN));
    for (Attr attribute : attributes(use)) {
      inside.put(attribute.getName(), typing(file, attribute.getValue(), names));
    }
    file(source, inside);
  }

  private Value typing(String file, String text, Map<String, Value> names) {
    return typing(file, names, text).of(text);
  }

  private Typing typing(String file, Map<String, Value> names, String text) {
    return new Typing(
        names,
        what -> {
          String line = file + ": " + what + " in " + text.strip();
          if (!found.wrong().contains(line)) {
            found.wrong().add(line);
          }
        },
        found.texts()::add);
  }

  private static List<Attr> attributes(Element element) {
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        attributes.add(attribute);
      }
    }
    return attributes;
  }
}
