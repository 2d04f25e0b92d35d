package jp.akashi.oscal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An object of a catalogue, its values named as in OSCAL's JSON: each a text, an object, or a list
 * of texts or of objects. Marked-up text stands as Markdown. Two are equal if they say the same, in
 * whatever order their names stand.
 */
public final class OscalNode {

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final int line;

  public OscalNode() {
    this(0);
  }

  /**
   * @param line of the file it was read from, from 1; 0 if it was not read
   */
  OscalNode(int line) {
    this.line = line;
  }

  int line() {
    return line;
  }

  public Set<String> names() {
    return values.keySet();
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  @Nullable Object value(String name) {
    return values.get(name);
  }

  /** A text; empty if there is none. */
  public String text(String name) {
    return values.get(name) instanceof String text ? text : "";
  }

  public @Nullable OscalNode node(String name) {
    return values.get(name) instanceof OscalNode node ? node : null;
  }

  /** The objects of a list, in order; none if there is no such list. */
  public List<OscalNode> nodes(String name) {
    return elements(name, OscalNode.class);
  }

  /** The texts of a list, in order; none if there is no such list. */
  public List<String> texts(String name) {
    return elements(name, String.class);
  }

  private <T> List<T> elements(String name, Class<T> type) {
    List<T> found = new ArrayList<>();
    if (values.get(name) instanceof List<?> list) {
      list.stream().filter(type::isInstance).map(type::cast).forEach(found::add);
    }
    return found;
  }

  void set(String name, Object value) {
    values.put(name, value);
  }

  /** Puts a text; an empty one is left out. */
  public OscalNode put(String name, String text) {
    if (!text.isEmpty()) {
      values.put(name, text);
    }
    return this;
  }

  public OscalNode put(String name, OscalNode node) {
    values.put(name, node);
    return this;
  }

  /** Puts a list of texts or of objects; an empty one is left out. */
  public OscalNode put(String name, List<?> list) {
    if (!list.isEmpty()) {
      values.put(name, List.copyOf(list));
    }
    return this;
  }

  /** Puts an object at the end of a list. */
  public OscalNode add(String name, OscalNode node) {
    List<OscalNode> list = nodes(name);
    list.add(node);
    return put(name, list);
  }

  /** The same with only these names. */
  public OscalNode only(Predicate<String> kept) {
    OscalNode copy = new OscalNode(line);
    values.forEach(
        (name, value) -> {
          if (kept.test(name)) {
            copy.values.put(name, value);
          }
        });
    return copy;
  }

  /** The value of its property of that name and namespace; empty if there is none. */
  public String property(String name, String namespace) {
    return nodes("props").stream()
        .filter(prop -> prop.text("name").equals(name) && prop.text("ns").equals(namespace))
        .map(prop -> prop.text("value"))
        .findFirst()
        .orElse("");
  }

  /** Adds a property; an empty value is left out. */
  public OscalNode property(String name, String namespace, String value) {
    return value.isEmpty()
        ? this
        : add("props", new OscalNode().put("name", name).put("ns", namespace).put("value", value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OscalNode node && values.equals(node.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
