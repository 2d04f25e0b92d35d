package jp.akashi.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose forms are taken, and how much of them. */
@ExtendWith(RunningAkashi.class)
class FormsIT {

  private static final String URLENCODED = "application/x-www-form-urlencoded";
  private static final int LARGE = 20 << 20;

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Referer, https://evil.example/",
    "Sec-Fetch-Site, cross-site"
  })
  void aFormFromAnotherSiteIsRefused(String header, String value, Akashi akashi) {
    HttpResponse<String> answer = OpenForm.of(akashi).send(header, value);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("この送信は受け付けませんでした").doesNotContain("class=\"verdict");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void ourOwnFormsAreTaken(Akashi akashi) {
    OpenForm form = OpenForm.of(akashi);
    for (HttpResponse<String> answer :
        List.of(
            form.send(),
            form.send("Origin", akashi.ports().webUrl()),
            form.send("Referer", akashi.ports().webUrl() + "/verify"),
            form.send("Sec-Fetch-Site", "same-origin"))) {
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("class=\"verdict");
    }
  }

  @Test
  void withASessionAFormSaysWhereItComesFrom(Akashi akashi) {
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("yamada");
      assertThat(post(page, browser, "Origin", "https://evil.example").status()).isEqualTo(403);
      assertThat(post(page, browser, "X-Nothing", "said").status()).isEqualTo(403);
      assertThat(post(page, browser, "Origin", akashi.ports().webUrl()).status()).isEqualTo(200);
    }
  }

  private static APIResponse post(Page page, Browser browser, String header, String value) {
    return page.request()
        .post(
            browser.url("/app/company"),
            RequestOptions.create()
                .setHeader(header, value)
                .setForm(FormData.create().set("a", "b")));
  }

  @Test
  void theCookieOfASessionStaysWithOurOwnPages(Akashi akashi) {
    try (Browser browser = new Browser(akashi)) {
      Cookie session =
          browser.of("yamada").context().cookies(browser.url("/")).stream()
              .filter(cookie -> cookie.name.startsWith("JSESSIONID"))
              .findFirst()
              .orElseThrow();
      assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
      assertThat(session.httpOnly).isTrue();
    }
  }

  @Test
  void whatSaysThatItIsTooLargeIsRefused(Akashi akashi) {
    HttpResponse<String> answer =
        OpenForm.of(akashi).send(URLENCODED, BodyPublishers.ofByteArray(large()));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("送られたものが大きすぎます");
  }

  /** The server hangs up in the middle of it. */
  @Test
  void whatDoesNotSaySoIsCutOff(Akashi akashi) {
    OpenForm form = OpenForm.of(akashi);
    BodyPublisher body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large()));
    assertThatThrownBy(() -> form.send(URLENCODED, body)).hasCauseInstanceOf(IOException.class);
    assertThat(form.send().statusCode()).isEqualTo(200);
  }

  private static byte[] large() {
    byte[] large = new byte[LARGE];
    Arrays.fill(large, (byte) 'a');
    return large;
  }
}
