package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.oscal.OscalNode;
import jp.akashi.oscal.OscalProse;

/** The texts of a control, put together from its parts for people to read. */
final class CatalogueTexts {

  private static final String STATEMENT = "statement";
  private static final Set<String> GUIDANCE = Set.of("guidance");
  private static final Set<String> OBJECTIVES = Set.of("assessment-objective", "objective");
  private static final Set<String> METHODS = Set.of("assessment-method", "assessment");
  private static final Set<String> NO_OBLIGATION =
      Set.of(
          "guidance",
          "assessment-objective",
          "objective",
          "assessment-method",
          "assessment",
          "overview",
          "information",
          "example",
          "instruction");

  /** A cell of a spreadsheet holds little more. */
  private static final int LONGEST = 30_000;

  private final OscalProse prose;

  CatalogueTexts(OscalProse prose) {
    this.prose = prose;
  }

  String title(OscalNode node) {
    return prose.line(node.text("title"));
  }

  /** What the control asks for: its statement, or else what is neither guidance nor assessment. */
  String obligation(OscalNode control) {
    List<OscalNode> parts = control.nodes("parts");
    boolean stated = parts.stream().anyMatch(part -> part.text("name").equals(STATEMENT));
    String text =
        text(
            parts.stream()
                .filter(
                    part ->
                        stated
                            ? part.text("name").equals(STATEMENT)
                            : !NO_OBLIGATION.contains(part.text("name")))
                .toList());
    return text.isEmpty() ? title(control) : text;
  }

  String guidance(OscalNode control) {
    return text(named(control, GUIDANCE));
  }

  String objectives(OscalNode control) {
    return text(named(control, OBJECTIVES));
  }

  /** How each objective is looked into, and what is looked at. */
  String methods(OscalNode control) {
    return shortened(
        named(control, METHODS).stream().map(this::method).collect(Collectors.joining("\n")));
  }

  private String method(OscalNode part) {
    List<String> objects = new ArrayList<>();
    collect(part, objects);
    String method = methodOf(part);
    return (method.isEmpty() ? "" : method + ": ") + String.join("; ", objects);
  }

  private void collect(OscalNode part, List<String> objects) {
    if (part.has("prose")) {
      objects.add(prose.blocks(part.text("prose")).replaceAll("\\n+", "; "));
    }
    part.nodes("parts").forEach(inside -> collect(inside, objects));
  }

  private static String methodOf(OscalNode part) {
    return part.nodes("props").stream()
        .filter(prop -> prop.text("name").equals("method"))
        .map(prop -> prop.text("value"))
        .findFirst()
        .orElse("");
  }

  /** From documents alone where everything is examined and nobody is asked. */
  AuditMethod auditMethod(OscalNode control) {
    Set<String> methods =
        named(control, METHODS).stream()
            .map(part -> methodOf(part).toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return methods.equals(Set.of("EXAMINE")) ? AuditMethod.DOCUMENT : AuditMethod.BOTH;
  }

  private static List<OscalNode> named(OscalNode control, Set<String> names) {
    return control.nodes("parts").stream()
        .filter(part -> names.contains(part.text("name")))
        .toList();
  }

  private String text(List<OscalNode> parts) {
    List<String> lines = new ArrayList<>();
    parts.forEach(part -> add(part, "", lines));
    return shortened(String.join("\n", lines));
  }

  /** One line for each part with words, under it those inside, further in. */
  private void add(OscalNode part, String indent, List<String> lines) {
    String label = label(part);
    String title = prose.line(part.text("title"));
    String words = prose.blocks(part.text("prose"));
    List<String> said = List.of(label, title, words).stream().filter(s -> !s.isEmpty()).toList();
    boolean speaks = !words.isEmpty() || !title.isEmpty();
    if (speaks) {
      lines.add(indent + String.join(" ", said).replace("\n", "\n" + indent));
    }
    String inner = speaks ? indent + "  " : indent;
    part.nodes("parts").forEach(inside -> add(inside, inner, lines));
  }

  /** The label a catalogue prints, one without a class before others. */
  static String label(OscalNode node) {
    List<OscalNode> labels =
        node.nodes("props").stream().filter(prop -> prop.text("name").equals("label")).toList();
    return labels.stream()
        .filter(prop -> !prop.has("class"))
        .findFirst()
        .or(() -> labels.stream().findFirst())
        .map(prop -> prop.text("value"))
        .orElse("");
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
