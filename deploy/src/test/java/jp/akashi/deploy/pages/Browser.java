package jp.akashi.deploy.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import org.jspecify.annotations.Nullable;

/** Real Chromium, one window for each person. */
final class Browser implements AutoCloseable {

  private final Akashi akashi;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final Map<String, Page> pages = new HashMap<>();

  Browser(Akashi akashi) {
    this(akashi, null);
  }

  /** Reaches everything through a link that can fail. */
  Browser(Akashi akashi, @Nullable FailingLink link) {
    this.akashi = akashi;
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
    if (link != null) {
      arguments.add("--proxy-server=socks5://127.0.0.1:" + link.port());
      arguments.add("--proxy-bypass-list=<-loopback>");
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(arguments));
  }

  /** A window nobody has signed in at. */
  Page anybody(int width) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("ja-JP"));
    return context.newPage();
  }

  /** The window of a signed-in person, at their list of tasks. */
  Page of(String username) {
    return pages.computeIfAbsent(username, this::signedIn);
  }

  private Page signedIn(String username) {
    Page page = anybody(1280);
    page.navigate(url("/app/tasks"));
    signIn(page, username);
    page.waitForURL(url("/app/tasks") + "*");
    return page;
  }

  /** Signs in where the identity provider asks for it. */
  void signIn(Page page, String username) {
    page.fill("#username", username);
    page.fill("#password", akashi.secrets().of("demo.password"));
    page.click("#kc-login");
  }

  /** A window that runs no script. */
  Page withoutScript() {
    return chromium
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(1280, 900)
                .setLocale("ja-JP"))
        .newPage();
  }

  String url(String path) {
    return akashi.ports().webUrl() + path;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
