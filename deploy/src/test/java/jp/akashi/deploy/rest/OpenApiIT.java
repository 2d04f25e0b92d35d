package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever writes a client reads in one document what there is to call, and with what. */
@ExtendWith(RunningAkashi.class)
class OpenApiIT {

  @Test
  void isServedWithPathsBodiesAndTheWayToSignIn(Akashi akashi) throws Exception {
    JsonNode document = document(akashi);
    assertThat(document.get("paths").size()).isGreaterThan(100);
    JsonNode assignment = document.at("/paths/~1api~1cases~1{number}~1team/post");
    assertThat(assignment.at("/parameters")).anyMatch(each -> named(each, "number"));
    String body = assignment.at("/requestBody/content/application~1json/schema/$ref").asText();
    assertThat(document.at(body.substring(1)).get("properties").has("lead")).as(body).isTrue();
    assertThat(document.at("/components/securitySchemes/bearer/scheme").asText())
        .isEqualTo("bearer");
  }

  private static boolean named(JsonNode parameter, String name) {
    return parameter.path("name").asText().equals(name);
  }

  private static JsonNode document(Akashi akashi) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(akashi.ports().webUrl() + "/openapi?format=JSON"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }
}
