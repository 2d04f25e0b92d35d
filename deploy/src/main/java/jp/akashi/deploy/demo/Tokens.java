package jp.akashi.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.deploy.Akashi;

/** Signs people in where the identity provider wants it, and keeps what it gave for a while. */
final class Tokens {

  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final Akashi akashi;
  private final Duration life;
  private final Function<HttpRequest, Api.Answer> http;

  /**
   * @param life after this time a new token is asked for
   */
  Tokens(Akashi akashi, Duration life, Function<HttpRequest, Api.Answer> http) {
    this.akashi = akashi;
    this.life = life;
    this.http = http;
  }

  private record Token(String value, Instant until) {}

  /** One sign-in at a time for each person: Keycloak takes two at once for an attack. */
  String of(String username) {
    return tokens
        .compute(
            username,
            (name, token) ->
                token == null || token.until().isBefore(Instant.now())
                    ? new Token(token(name), Instant.now().plus(life))
                    : token)
        .value();
  }

  /** Asks for a new one now, so that none is asked for in the midst of what comes. */
  void renew(String username) {
    tokens.remove(username);
    of(username);
  }

  private String token(String username) {
    String form =
        Map.of(
                "grant_type",
                "password",
                "client_id",
                "akashi-web",
                "client_secret",
                akashi.secrets().of("oidc.client"),
                "username",
                username,
                "password",
                akashi.secrets().of("demo.password"),
                "scope",
                "openid")
            .entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(akashi.ports().realmUrl() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    Api.Answer answer = http.apply(request);
    if (answer.status() != 200) {
      throw new UncheckedIOException(new IOException("No token: " + answer.status()));
    }
    return answer.json().get("access_token").asText();
  }
}
