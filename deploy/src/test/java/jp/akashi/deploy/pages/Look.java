package jp.akashi.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at a page as its users would: keeps a picture, and lets axe look for barriers. */
final class Look {

  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final List<String> OF_LAYOUT =
      List.of("color-contrast", "target-size", "scrollable-region-focusable");
  private static final String RUN =
      """
      async only => {
        const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
        return found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html);
      }
      """;

  private Look() {}

  /** Takes a picture and asserts what holds for every page. */
  static void at(Page page, String name) {
    picture(page, name);
    assertThat(barriers(page)).as("WCAG violations on " + name).isEmpty();
    assertThat(wrongs(page)).as("wrong on " + name).isEmpty();
  }

  /** Keeps a picture of the whole page as {@code name.png}. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /** Violations of WCAG 2.2 AA, each with the first place. */
  static List<String> barriers(Page page) {
    return violations(page, Map.of("type", "tag", "values", WCAG_22_AA));
  }

  /** What a change of width or of colours may break on a page that is sound otherwise. */
  static List<String> narrowed(Page page) {
    return violations(page, Map.of("type", "rule", "values", OF_LAYOUT));
  }

  /** Asks axe in the page itself, for violations only; its driver fetches all that passed, too. */
  @SuppressWarnings("unchecked")
  private static List<String> violations(Page page, Map<String, Object> only) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return (List<String>) page.evaluate(RUN, only);
  }

  /** What no page may have: a missing text, another number of h1 than one, sideways scrolling. */
  static List<String> wrongs(Page page) {
    return Stream.of(
            page.locator("body").innerText().contains("???") ? "a text is missing (???)" : "",
            page.locator("h1").count() == 1 ? "" : page.locator("h1").count() + " h1",
            scrollsSideways(page) ? "scrolls sideways" : "")
        .filter(wrong -> !wrong.isEmpty())
        .toList();
  }

  private static boolean scrollsSideways(Page page) {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }
}
