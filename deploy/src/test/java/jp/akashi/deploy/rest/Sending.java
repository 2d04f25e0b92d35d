package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Piecewise;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A case of its own for each test, a person who sends a file piece by piece, and the file. */
abstract class Sending {

  static final int HALF = 700_000;
  Akashi akashi;
  Api api;
  Story story;
  Piecewise yamada;
  byte[] content;

  @BeforeEach
  void begin(Akashi running) throws IOException {
    akashi = running;
    api = new Api(akashi);
    story = Story.draft(api);
    yamada = new Piecewise(api.as("yamada"));
    content = SamplePdf.about(story.number(), 2 * HALF).readAllBytes();
  }

  @AfterEach
  void nothingIsLeftUnfinished() {
    for (String username : List.of("yamada", "suzuki")) {
      Api.Caller caller = api.as(username);
      for (JsonNode left : caller.get("cases/" + story.number() + "/documents/uploads").json()) {
        new Piecewise(caller).giveUp(left.get("url").asText());
      }
    }
  }

  Map<String, String> said(String... others) {
    Map<String, String> said =
        new HashMap<>(
            Map.of(
                "number", story.number(),
                "code", "A04",
                "filename", "組織図 2026.pdf",
                "issuedOn", "2026-11-01"));
    for (int i = 0; i < others.length; i += 2) {
      said.put(others[i], others[i + 1]);
    }
    return said;
  }

  String begun() {
    HttpResponse<byte[]> begun = yamada.begin(content.length, said());
    assertThat(begun.statusCode()).isEqualTo(201);
    assertThat(begun.headers().firstValue("Upload-Expires")).isPresent();
    return Piecewise.address(begun);
  }

  BodyPublisher part(int from, int to) {
    return BodyPublishers.ofByteArray(content, from, to - from);
  }

  JsonNode files() {
    for (JsonNode document : story.documents("yamada")) {
      if (document.get("code").asText().equals("A04")) {
        return document.get("files");
      }
    }
    throw new AssertionError("A04 is not asked for");
  }

  static String code(HttpResponse<byte[]> refused) {
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = Api.jsonOf(refused);
    assertThat(problem.get("title").asText()).isNotBlank();
    JsonNode first = problem.at("/errors/0/code");
    return first.isMissingNode()
        ? problem.get("type").asText().replace("urn:akashi:problem:", "")
        : first.asText();
  }

  static void refused(int status, String code, HttpResponse<byte[]> answer) {
    assertThat(code(answer)).isEqualTo(code);
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  static String id(String upload) {
    return upload.substring(upload.lastIndexOf('/') + 1);
  }

  Path onDisk(String upload) {
    return akashi.data().resolve("evidence/uploads").resolve(id(upload));
  }
}
