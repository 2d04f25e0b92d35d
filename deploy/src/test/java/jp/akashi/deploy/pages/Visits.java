package jp.akashi.deploy.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at pages as everybody might: in Japanese and English, on a desk and on a phone, in the
 * light and in the dark. Everything that is wrong is collected, so that one run tells it all.
 */
final class Visits {

  private static final Path WEB = Path.of(System.getProperty("akashi.root"), "app-web/src/main");
  private static final Path WEBAPP = WEB.resolve("webapp");

  /** Has no address of its own: what a stale form is answered. AutosaveIT looks at it. */
  private static final String ANSWER_ONLY = "app/application-conflict.xhtml";

  private static final int DESK = 1280;
  private static final List<Integer> PHONES = List.of(320, 390);
  private static final Pattern JAPANESE = Pattern.compile("[぀-ヿ一-鿿]");

  /** Words of the Japanese pages that stand on an English page outside of what is Japanese. */
  private static final String JAPANESE_WORDS =
      """
      words => {
        const ours = new Set(words), found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode.data.trim();
          if (ours.has(text) && !walker.currentNode.parentElement.closest('[lang=ja], script'))
            found.push(text);
        }
        for (const e of document.querySelectorAll('[aria-label], [data-l], input[type=submit]')) {
          for (const text of [e.ariaLabel, e.dataset.l, e.type === 'submit' ? e.value : null])
            if (ours.has(text)) found.push(text);
        }
        return [...new Set(found)];
      }
      """;

  private final Browser browser;
  private final Page nobody;
  private final Set<String> seen = new TreeSet<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> japanese = japanese();

  Visits(Browser browser) {
    this.browser = browser;
    this.nobody = browser.anybody(DESK);
  }

  /** Everything that was wrong so far. */
  List<String> wrong() {
    return wrong;
  }

  /** The pages that were looked at, such as {@code app/case}. */
  Set<String> seen() {
    return seen;
  }

  /** Every page there is. */
  static Set<String> all() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      Set<String> pages = new TreeSet<>();
      files
          .map(file -> WEBAPP.relativize(file).toString())
          .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
          .filter(file -> !file.equals(ANSWER_ONLY))
          .forEach(file -> pages.add(file.replace(".xhtml", "")));
      return pages;
    }
  }

  /** Somebody who has not signed in. */
  Visits anybody(String address, String when) {
    look(nobody, address, when);
    return this;
  }

  /**
   * A signed-in person.
   *
   * @param address page and parameters
   * @param when what the page shows then, for the name of its picture
   */
  Visits by(String username, String address, String when) {
    look(browser.of(username), address, when + "-" + username);
    return this;
  }

  private void look(Page page, String address, String when) {
    String name = address.replaceAll("\\?.*", "");
    seen.add(name);
    String url =
        browser.url("/" + ("index".equals(name) ? "" : address))
            + (address.contains("?") ? "&" : "?")
            + "lang=";
    String what = "every/" + name.replace('/', '-') + "-" + when;
    page.setViewportSize(DESK, 900);
    open(page, url + "en", what);
    atDesk(page, what + "-en");
    note(what + "-en", japaneseWords(page));
    onPhones(page, what + "-en");
    open(page, url + "ja", what);
    onPhones(page, what + "-ja");
    note(what + " on a phone", Look.narrowed(page));
    Look.picture(page, what + "-phone");
    page.setViewportSize(DESK, 900);
    atDesk(page, what + "-ja");
    Look.picture(page, what + "-ja");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    note(what + " in the dark", Look.narrowed(page));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void open(Page page, String url, String what) {
    int status = page.navigate(url).status();
    note(what, status == 200 ? List.of() : List.of("answered " + status));
  }

  private void atDesk(Page page, String what) {
    note(what, Look.barriers(page));
    note(what, Look.wrongs(page));
    note(what, page.title().startsWith("｜") ? List.of("no title") : List.of());
  }

  private void onPhones(Page page, String what) {
    for (int width : PHONES) {
      page.setViewportSize(width, 900);
      note(what + " at " + width, Look.wrongs(page));
    }
  }

  @SuppressWarnings("unchecked")
  private List<String> japaneseWords(Page page) {
    return ((List<String>) page.evaluate(JAPANESE_WORDS, japanese))
        .stream().map(word -> "Japanese on an English page: " + word).toList();
  }

  private void note(String what, List<String> found) {
    found.forEach(one -> wrong.add(what + ": " + one));
  }

  /** The words of the Japanese pages that are not the same in English. */
  private static List<String> japanese() {
    Properties words = new Properties();
    try (var file =
        Files.newBufferedReader(WEB.resolve("resources/jp/akashi/web/texts_ja.properties"))) {
      words.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words.values().stream()
        .map(word -> word.toString().strip())
        .filter(word -> JAPANESE.matcher(word).find())
        .distinct()
        .toList();
  }
}
