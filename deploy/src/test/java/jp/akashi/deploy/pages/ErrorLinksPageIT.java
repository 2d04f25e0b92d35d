package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every line of an error summary leads to where it is put right, in the reader's language. */
@ExtendWith(RunningAkashi.class)
class ErrorLinksPageIT {

  private static final Pattern JAPANESE = Pattern.compile("[぀-ヿ一-鿿]");

  @Test
  void leadSomewhere(Akashi akashi) {
    Api api = new Api(akashi);
    Story story = Story.draft(api);
    story.signOff();
    try (Browser browser = new Browser(akashi)) {
      Page applicant = browser.of("yamada");
      refused(applicant, browser.url("/app/case?number=" + story.number()), "draft:submit");
      List<String> links = all(applicant, browser);
      assertThat(links).anyMatch(link -> link.endsWith("#A04"));
      assertThat(links).anyMatch(link -> link.endsWith("&item=I-1"));
      story.submitted();
      Page officer = browser.of("sato");
      refused(officer, browser.url("/app/reception?number=" + story.number()), "reception:accept");
      assertThat(all(officer, browser)).isNotEmpty();
      story = Story.draft(api);
      story.declares("yamada", "A10", "not-prepared", "まだ作っていません。");
      story.reviewed().planAgreed();
      Page auditor = browser.of("tanaka");
      refused(auditor, browser.url("/app/audit?number=" + story.number()), "conclude:go");
      assertThat(all(auditor, browser)).hasSize(3).anyMatch(link -> link.endsWith("&item=I-8"));
    }
  }

  private static void refused(Page page, String address, String button) {
    page.navigate(address + "&lang=en");
    page.click("[id='" + button + "']");
    assertThat(page.locator(".summary")).isVisible();
    assertThat(page.locator(".summary").innerText()).doesNotContainPattern(JAPANESE);
  }

  /** Follows one link of each kind to its end; all of the others have to have one. */
  private static List<String> all(Page page, Browser browser) {
    List<String> links =
        page.locator(".summary a").all().stream().map(a -> a.getAttribute("href")).toList();
    assertThat(page.locator(".summary li")).hasCount(links.size());
    links.stream().filter(link -> link.startsWith("#")).forEach(link -> isHere(page, link));
    Page other = page.context().newPage();
    for (String link : links.stream().filter(link -> !link.startsWith("#")).toList()) {
      URI address = URI.create(link);
      String whole = browser.url("") + address.getPath() + "?" + address.getQuery();
      if (!other.url().equals(whole)) {
        assertThat(other.navigate(whole).status()).as(link).isEqualTo(200);
      }
      assertThat(address.getPath()).isNotEqualTo(URI.create(page.url()).getPath());
      if (address.getFragment() != null) {
        isHere(other, "#" + address.getFragment());
      }
    }
    other.close();
    return links;
  }

  private static void isHere(Page page, String fragment) {
    Locator place = page.locator("[id='" + fragment.substring(1) + "']");
    assertThat(place.count()).as(fragment).isOne();
  }
}
