package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;

/** A case whose evidence is looked at, and what its record says of that. */
public record ViewedCase(Api api, Story story) {

  /** A draft of yamada's company. */
  public static ViewedCase draft(Api api) {
    return new ViewedCase(api, Story.draft(api));
  }

  /** Yamada hands in a file. */
  public ViewedCase with(String code, String name, byte[] content) {
    String path = "cases/%s/documents/%s/file?issuedOn=2026-11-01&name=%s";
    Answer received =
        api.as("yamada")
            .putFile(
                path.formatted(story.number(), code, name), BodyPublishers.ofByteArray(content));
    assertThat(received.status()).as(received.json().toString()).isEqualTo(200);
    story.filesChecked();
    return this;
  }

  /** From the draft until it is handed in, so that people of the body see it. */
  public ViewedCase submitted() {
    story.submitted();
    return this;
  }

  /** A document of which a file of this format is accepted. */
  public String accepting(String format) {
    return list("documents")
        .filter(document -> document.get("formats").toString().contains(format))
        .findFirst()
        .orElseThrow()
        .get("code")
        .asText();
  }

  /** What people did with which version, such as {@code SEEN A04 v1 sato}, oldest first. */
  public List<String> readings() {
    return list("documents/readings")
        .map(
            read ->
                String.join(
                    " ",
                    read.get("kind").asText(),
                    read.get("version").asText(),
                    read.get("by").asText()))
        .toList();
  }

  private Stream<JsonNode> list(String what) {
    JsonNode all = api.as("yamada").get("cases/" + story.number() + "/" + what).json();
    return StreamSupport.stream(all.spliterator(), false);
  }

  /** Address of the first version of a document in the viewer. */
  public String page(String code) {
    return "/app/view?number=" + story.number() + "&document=" + code + "&version=1";
  }
}
