package jp.akashi.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jp.akashi.deploy.Akashi;

/** Calls Akashi's REST API as one person or another. */
public final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<Akashi, Tokens> SIGNED_IN = new ConcurrentHashMap<>();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Tokens tokens;
  private final Akashi akashi;
  private final Patience patience;

  /**
   * Calls as a person would who gives up at the first failure. A person stays signed in: to check a
   * password is among the dearest things the identity provider does.
   */
  public Api(Akashi akashi) {
    this.akashi = akashi;
    this.patience = attempt -> false;
    this.tokens =
        SIGNED_IN.computeIfAbsent(
            akashi, one -> new Tokens(one, Duration.ofMinutes(2), this::send));
  }

  /**
   * Calls as a machine would that repeats, under the same key, what was not answered.
   *
   * @param tokenLife after this time a new token is asked for
   */
  public Api(Akashi akashi, Patience patience, Duration tokenLife) {
    this.akashi = akashi;
    this.patience = patience;
    this.tokens = new Tokens(akashi, tokenLife, this::send);
  }

  /** Decides what follows when no answer came, or one that blames the server. */
  @FunctionalInterface
  public interface Patience {

    /**
     * Whether to send the same request once more; may wait before it says so.
     *
     * @param attempt how often it was sent so far
     */
    boolean again(int attempt);
  }

  /** An answer with its JSON, or an empty object where there is none. */
  public record Answer(int status, JsonNode json, byte[] body, String etag) {}

  /** Somebody who calls. */
  public Caller as(String username) {
    return new Caller(username);
  }

  /** Somebody without an account. */
  public Caller asAnybody() {
    return new Caller(null);
  }

  /** Calls in one person's name. */
  public final class Caller {

    private final String username;

    private Caller(String username) {
      this.username = username;
    }

    /** Signs in anew, so that nobody has to in the midst of what is measured. */
    public void signIn() {
      tokens.renew(username);
    }

    public Answer get(String path) {
      return answered(() -> request(path).GET());
    }

    public Answer post(String path) {
      return post(path, null);
    }

    public Answer post(String path, Object body) {
      return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, Object body, String key) {
      return answered(() -> request(path).header("Idempotency-Key", key).POST(json(body)));
    }

    /** Takes the next step on what was read in this version. */
    public Answer postIfMatch(String path, Object body, String etag) {
      String key = UUID.randomUUID().toString();
      return answered(
          () ->
              request(path)
                  .header("Idempotency-Key", key)
                  .header("If-Match", etag)
                  .POST(json(body)));
    }

    public Answer postWithoutKey(String path) {
      return send(request(path).POST(json(null)));
    }

    public Answer put(String path, Object body, String etag) {
      HttpRequest.Builder request = request(path).PUT(json(body));
      return send(etag == null ? request : request.header("If-Match", etag));
    }

    public Answer delete(String path) {
      return send(request(path).DELETE());
    }

    private Answer answered(Supplier<HttpRequest.Builder> request) {
      for (int attempt = 1; ; attempt++) {
        try {
          Answer answer = send(request.get());
          if (answer.status() < 500 || !patience.again(attempt)) {
            return answer;
          }
        } catch (UncheckedIOException unanswered) {
          if (!patience.again(attempt)) {
            throw unanswered;
          }
        }
      }
    }

    /** Sends rows of comma-separated values. */
    public Answer postCsv(String path, String csv) {
      return postCsv(path, csv, StandardCharsets.UTF_8);
    }

    /** Sends a table in these letters, and does not say in which: Excel does not either. */
    public Answer postCsv(String path, String csv, Charset letters) {
      return send(
          request(path)
              .setHeader("Content-Type", "text/csv")
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .POST(HttpRequest.BodyPublishers.ofByteArray(csv.getBytes(letters))));
    }

    /** Sends a PDF. */
    public Answer putPdf(String path, byte[] pdf) {
      return send(
          request(path)
              .setHeader("Content-Type", "application/pdf")
              .PUT(HttpRequest.BodyPublishers.ofByteArray(pdf)));
    }

    /** Hands in a file as a stream; a large one takes its time. */
    public Answer putFile(String path, HttpRequest.BodyPublisher content) {
      return send(large(path).setHeader("Content-Type", "application/octet-stream").PUT(content));
    }

    /** Puts a file in the place of the one that was seen in this version. */
    public Answer replaceFile(String path, HttpRequest.BodyPublisher content, String etag) {
      return send(
          large(path)
              .setHeader("Content-Type", "application/octet-stream")
              .header("If-Match", etag)
              .PUT(content));
    }

    /** Hands in several files of a case at once. */
    public Answer putFiles(String number, Multipart form) {
      return putFiles(number, form.type(), form.body());
    }

    /** The same in whatever form. */
    public Answer putFiles(String number, String type, BodyPublisher body) {
      String path = "cases/%s/documents/files".formatted(number);
      return send(large(path).setHeader("Content-Type", type).PUT(body));
    }

    /** Sends a request of another protocol; the answer comes as it is. */
    public HttpResponse<byte[]> exchange(
        String method, String path, Map<String, String> headers, BodyPublisher body) {
      HttpRequest.Builder request = large(path);
      headers.forEach(request::setHeader);
      return Api.this.exchange(request.method(method, body).build());
    }

    /** What carries a file may take its time. */
    private HttpRequest.Builder large(String path) {
      return request(path).timeout(Duration.ofMinutes(10));
    }

    private HttpRequest.Builder request(String path) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(akashi.ports().webUrl() + "/api/" + path))
              .timeout(Duration.ofSeconds(60))
              .header(
                  "Accept", "application/json, application/problem+json, application/pdf, text/csv")
              .header("Content-Type", "application/json");
      return username == null
          ? request
          : request.header("Authorization", "Bearer " + tokens.of(username));
    }
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    try {
      return body == null
          ? HttpRequest.BodyPublishers.noBody()
          : HttpRequest.BodyPublishers.ofString(
              body instanceof String raw ? raw : JSON.writeValueAsString(body));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Answer send(HttpRequest.Builder request) {
    return send(request.build());
  }

  private Answer send(HttpRequest request) {
    HttpResponse<byte[]> response = exchange(request);
    return new Answer(
        response.statusCode(),
        jsonOf(response),
        response.body(),
        response.headers().firstValue("ETag").orElse(null));
  }

  /** The JSON of an answer, or an empty object where there is none. */
  public static JsonNode jsonOf(HttpResponse<byte[]> response) {
    boolean json =
        response.headers().firstValue("Content-Type").orElse("").contains("json")
            && response.body().length > 0;
    try {
      return json ? JSON.readTree(response.body()) : JSON.createObjectNode();
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
