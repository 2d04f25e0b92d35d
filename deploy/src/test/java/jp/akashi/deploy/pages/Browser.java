package jp.akashi.deploy.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import org.jspecify.annotations.Nullable;

/** Real Chromium, one window for each person; the windows share nothing and end with this. */
final class Browser implements AutoCloseable {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;

  private final Akashi akashi;
  private final @Nullable FailingLink link;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final Map<String, Page> pages = new HashMap<>();

  Browser(Akashi akashi) {
    this(akashi, null);
  }

  /** Reaches everything through a link that can fail. */
  Browser(Akashi akashi, @Nullable FailingLink link) {
    this.akashi = akashi;
    this.link = link;
  }

  /** A window nobody has signed in at. */
  Page anybody(int width) {
    return window(new NewContextOptions().setViewportSize(width, HEIGHT));
  }

  /** The window of a signed-in person, at their list of tasks. */
  Page of(String username) {
    return pages.computeIfAbsent(username, this::signedIn);
  }

  private Page signedIn(String username) {
    Page page = anybody(WIDTH);
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
    return window(
        new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(WIDTH, HEIGHT));
  }

  private Page window(NewContextOptions options) {
    options.setLocale("ja-JP");
    if (link != null) {
      options.setProxy(new Proxy("socks5://127.0.0.1:" + link.port()).setBypass("<-loopback>"));
    }
    BrowserContext context = Chromium.running().newContext(options);
    contexts.add(context);
    return context.newPage();
  }

  String url(String path) {
    return akashi.ports().webUrl() + path;
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }
}
