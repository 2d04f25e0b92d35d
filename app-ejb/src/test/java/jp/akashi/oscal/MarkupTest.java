package jp.akashi.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown and XML say the same, and nothing is lost between them. */
class MarkupTest {

  private static final String[] SCRAPS = {
    "a",
    "語",
    " ",
    "*",
    "**",
    "\"",
    "`",
    "``",
    "~",
    "^",
    "[",
    "]",
    "(",
    ")",
    "\\",
    "<",
    ">",
    "&",
    "_",
    "{{ insert: param, p }}",
    "{{",
    "}}",
    "[x](#y)",
    "![i](j)",
    "<em>",
    "</em>",
    "<br/>",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    "2. ",
    "  ",
    "> ",
    "# ",
    "```\n",
    "|",
    "|a|\n|-|\n",
    "<ul><li>z</li></ul>",
    "é",
    "👩‍🔧"
  };
  private static final List<String> MARKS = List.of("em", "strong", "i", "b", "q", "sub", "sup");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a *b* c | a <em>b</em> c",
        "a **b** c | a <strong>b</strong> c",
        "***b*** | <strong><em>b</em></strong>",
        "say \"none.\" | say <q>none.</q>",
        "5\" wide | 5\" wide",
        "H~2~O x^2^ | H<sub>2</sub>O x<sup>2</sup>",
        "`a*b` | <code>a*b</code>",
        "[AC-1](#ac-1) | <a href=\"#ac-1\">AC-1</a>",
        "{{ insert: param, ac-1_prm_1 }} | <insert type=\"param\" id-ref=\"ac-1_prm_1\"/>",
        "a \\*b\\* | a *b*",
        "2 * 3 * 4 | 2 * 3 * 4",
        "AU-02_ODP[01] & x_y | AU-02_ODP[01] &amp; x_y",
        "![alt](x.png) | <img src=\"x.png\" alt=\"alt\"/>"
      })
  void oneLineIsReadAndWritten(String markdown, String xml) {
    List<MarkupNode> nodes = InlineReader.read(markdown);
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> MarkupXml.write(node, new XmlText(text)));
    assertThat(text.toString()).isEqualTo(xml);
    assertThat(MarkdownWriter.line(nodes)).isEqualTo(markdown);
  }

  @Test
  void anyMarkdownKeepsItsMeaningInItsOneSpelling() {
    Random random = new Random(20261124);
    for (int round = 0; round < 4000; round++) {
      String text = scribble(random);
      List<MarkupNode> blocks = BlockReader.read(text);
      String canonical = MarkdownWriter.blocks(blocks);
      assertThat(BlockReader.read(canonical)).as(text).isEqualTo(blocks);
      assertThat(Markup.canonical(canonical, true)).as(text).isEqualTo(canonical);
      List<MarkupNode> line = InlineReader.read(text);
      assertThat(InlineReader.read(MarkdownWriter.line(line))).as(text).isEqualTo(line);
    }
  }

  @Test
  void anyMarkedUpTextComesBackThroughMarkdownAndXml() {
    Random random = new Random(7);
    for (int round = 0; round < 4000; round++) {
      MarkupNode block = MarkupNode.of("p", inline(random, 0));
      String canonical = MarkdownWriter.blocks(List.of(block));
      String xml = MarkupXml.write(block);
      assertThat(MarkupXml.parse(xml)).as(xml).contains(block);
      assertThat(BlockReader.read(canonical)).as(xml).isEqualTo(List.of(block));
    }
  }

  private static String scribble(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(14); left > 0; left--) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
    }
    return text.toString();
  }

  private static List<MarkupNode> inline(Random random, int depth) {
    List<MarkupNode> nodes = new ArrayList<>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      boolean afterText = !nodes.isEmpty() && nodes.get(nodes.size() - 1).isText();
      nodes.add(
          switch (random.nextInt(afterText || depth > 3 ? 4 : 6)) {
            case 0 -> MarkupNode.of("insert", Map.of("type", "param", "id-ref", "p.1"), List.of());
            case 1 -> MarkupNode.of("code", List.of(MarkupNode.text("c`d <")));
            case 2 -> MarkupNode.of("a", Map.of("href", "#a(b) c"), List.of(MarkupNode.text("]")));
            case 3 -> MarkupNode.of("br", List.of());
            case 4 ->
                MarkupNode.of(MARKS.get(random.nextInt(MARKS.size())), inline(random, depth + 1));
            default ->
                MarkupNode.text(
                    SCRAPS[random.nextInt(17)].equals(" ")
                        ? "x y"
                        : "w" + SCRAPS[random.nextInt(17)] + "z");
          });
    }
    return nodes;
  }

  /** Many marks without a partner do not make the reader look again and again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "*",
        "**a ",
        "`",
        "\"a ",
        "~a",
        "<em>",
        "- a\n\n",
        "> ",
        "|a|\n|-|\n",
        "```\n",
        "![",
        "\\",
        "{{ insert: "
      })
  void aLongRunOfMarksIsReadInTime(String mark) {
    String hostile = mark.repeat(190_000 / mark.length());
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> Markup.canonical(hostile, true));
  }
}
