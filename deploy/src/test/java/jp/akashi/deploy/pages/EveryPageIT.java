package jp.akashi.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everybody opens every page of every kind of case; whatever comes, page or error page, must be
 * usable by everybody: in both languages, on a phone and on a desk, light and dark. Pages are found
 * in the web module by themselves; pages of the same build are looked at in full once.
 */
@ExtendWith(RunningAkashi.class)
class EveryPageIT {

  private static final Path WEBAPP =
      Path.of(System.getProperty("akashi.root"), "app-web/src/main/webapp");
  private static final List<String> EVERYBODY =
      List.of(
          "yamada",
          "suzuki",
          "sato",
          "saito",
          "tanaka",
          "kobayashi",
          "watanabe",
          "takahashi",
          "hayashi",
          "abe",
          "admin",
          "inoue");
  private static final List<Integer> WIDTHS = List.of(320, 390, 1280);
  private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

  private final Set<String> seen = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  @Test
  void everybodyCanUseEveryPage(Akashi akashi) throws IOException {
    List<String> addresses = addresses(cases(new Api(akashi)));
    try (Browser browser = new Browser(akashi)) {
      for (String somebody : EVERYBODY) {
        Page page = browser.of(somebody);
        listen(page);
        for (String address : addresses) {
          visit(page, browser.url(address), somebody + " at " + address);
        }
      }
      Page page = browser.anybody(1280);
      listen(page);
      for (String address : addresses.stream().filter(a -> !a.startsWith("/app")).toList()) {
        visit(page, browser.url(address), "anybody at " + address);
      }
      visit(page, browser.url("/nowhere"), "anybody at /nowhere");
    }
    assertThat(seen.size()).as("pages of different build").isGreaterThan(10);
    assertThat(wrong).isEmpty();
  }

  /** Numbers of cases at different points of their life. */
  private static List<String> cases(Api api) {
    return List.of(
        Story.draft(api).number(),
        Story.submitted(api).number(),
        Story.teamAgreed(api).number(),
        Story.recommended(api)
            .withReasons("takahashi", "cases/%s/decision/grant")
            .takes("hayashi", "cases/%s/certificate/signature")
            .untilJournalSays("notice.certified")
            .number());
  }

  private static List<String> addresses(List<String> cases) throws IOException {
    List<String> addresses = new ArrayList<>();
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      for (Path file : files.filter(EveryPageIT::isPage).sorted().toList()) {
        String path = "/" + WEBAPP.relativize(file).toString().replace(".xhtml", "");
        if (Files.readString(file).contains("casePage.")) {
          cases.forEach(number -> addresses.add(path + "?number=" + number));
        } else {
          addresses.add("/index".equals(path) ? "/" : path);
        }
      }
    }
    return addresses;
  }

  private static boolean isPage(Path file) {
    String path = WEBAPP.relativize(file).toString();
    return path.endsWith(".xhtml")
        && !path.startsWith("WEB-INF")
        && !path.startsWith("error")
        && !path.startsWith("resources");
  }

  private void listen(Page page) {
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
            said.add(message.text());
          }
        });
    page.onPageError(said::add);
  }

  private void visit(Page page, String url, String what) {
    Response response = page.navigate(url);
    note(what, response.status() >= 500 ? List.of("fails with " + response.status()) : List.of());
    note(what, Look.wrongs(page));
    if (seen.add(build(page))) {
      for (String language : List.of("en", "ja")) {
        page.navigate(url + (url.contains("?") ? "&" : "?") + "lang=" + language);
        lookFromEverywhere(page, what + " in " + language);
      }
    }
    note(what, said);
    said.clear();
  }

  /** What the page is made of, whatever it says. */
  private static String build(Page page) {
    return (String)
        page.evaluate(
            "[...new Set([...document.querySelectorAll('main, main *')].filter(e =>"
                + " !e.closest('svg, .djs-container')).map(e => e.tagName + '.' + e.className))].sort().join(' ')");
  }

  private void lookFromEverywhere(Page page, String what) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      for (ColorScheme theme : THEMES) {
        page.emulateMedia(
            new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(theme));
        String where = what + ", " + width + " px, " + theme;
        note(where, Look.barriers(page));
        note(where, Look.wrongs(page));
      }
      Look.picture(
          page, "every-" + seen.size() + "-" + (what.endsWith("en") ? "en" : "ja") + "-" + width);
    }
    page.setViewportSize(1280, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void note(String what, List<String> found) {
    found.forEach(one -> wrong.add(what + ": " + one));
  }
}
