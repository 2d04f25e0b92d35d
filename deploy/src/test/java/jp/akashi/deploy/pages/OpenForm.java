package jp.akashi.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.demo.Multipart;

/** The public form that checks a file, opened and sent without a browser by somebody unknown. */
final class OpenForm {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*? value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI page;
  private final String state;

  private OpenForm(Akashi akashi) {
    page = URI.create(akashi.ports().webUrl() + "/verify");
    HttpResponse<String> opened = exchange(HttpRequest.newBuilder(page).GET());
    assertThat(opened.statusCode()).isEqualTo(200);
    Matcher found = STATE.matcher(opened.body());
    assertThat(found.find()).as("the page has a form").isTrue();
    state = found.group(1);
  }

  static OpenForm of(Akashi akashi) {
    return new OpenForm(akashi);
  }

  /** Sends it with a file that is none of ours. */
  HttpResponse<String> send(String... headers) {
    Multipart form =
        new Multipart()
            .field("document", "document")
            .file("document:file", "a.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8))
            .field("document:go", "go")
            .field("jakarta.faces.ViewState", state);
    return send(form.type(), form.body(), headers);
  }

  /** Sends something else instead. */
  HttpResponse<String> send(String type, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(page).setHeader("Content-Type", type).POST(body);
    return exchange(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
