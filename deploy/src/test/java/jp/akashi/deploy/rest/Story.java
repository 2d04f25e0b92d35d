package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.rest.Api.Answer;

/** Walks a case through its life, each step in the name of whoever takes it. */
final class Story {

  private static final Map<String, Object> REASONS = Map.of("reasons", "記録のとおり。");
  final Api api;
  final String number;

  private Story(Api api, String number) {
    this.api = api;
    this.number = number;
  }

  /** Registers the demo company with clerk and representative, unless that was done before. */
  static void companyIsRegistered(Api api) {
    if (api.as("yamada").get("company").status() == 200) {
      return;
    }
    Answer registered =
        api.as("yamada")
            .post("company", Map.of("corporateNumber", "8700110005901", "details", company()));
    assertThat(registered.status()).isEqualTo(201);
    String code = api.as("yamada").post("company/invitations").json().get("code").asText();
    assertThat(api.as("suzuki").post("company/membership", Map.of("code", code)).status())
        .isEqualTo(201);
  }

  static Map<String, Object> company() {
    return Map.of(
        "name", "見本精密工業株式会社",
        "kana", "ミホンセイミツコウギョウ",
        "postalCode", "394-0000",
        "prefecture", "長野県",
        "address", "岡谷市見本町1-1",
        "representative", "代表取締役 鈴木 一郎");
  }

  /** A draft with everything written. */
  static Story draft(Api api) {
    companyIsRegistered(api);
    Answer begun = api.as("yamada").post("applications");
    assertThat(begun.status()).isEqualTo(201);
    Story story = new Story(api, begun.json().get("number").asText());
    assertThat(api.as("yamada").put("applications/" + story.number, form(), begun.etag()).status())
        .isEqualTo(200);
    return story;
  }

  static Map<String, Object> form() {
    return Map.of(
        "title", "岡谷工場の認証（新規）",
        "scope", "精密部品の加工図面と加工条件",
        "sites",
            List.of(
                Map.of("name", "岡谷工場", "address", "長野県岡谷市", "people", 12, "published", true),
                Map.of("name", "別館", "address", "長野県岡谷市", "people", 3, "published", false)),
        "answers", Map.of("information.form", "electronic;paper"),
        "consent", List.of("holder", "corporateNumber"));
  }

  static Story submitted(Api api) {
    return draft(api).signOff().submit();
  }

  static Story accepted(Api api) {
    return submitted(api).takes("sato", "cases/%s/reception/acceptance");
  }

  static Story teamAgreed(Api api) {
    return accepted(api)
        .assigned()
        .takes("tanaka", "cases/%s/team/declaration", Map.of("tie", ""))
        .takes("kobayashi", "cases/%s/team/declaration", Map.of("tie", ""))
        .takes("yamada", "cases/%s/team/agreement");
  }

  static Story reported(Api api) {
    return teamAgreed(api)
        .takes("tanaka", "cases/%s/document-review/completion")
        .takes("tanaka", "cases/%s/audit/plan")
        .takes("yamada", "cases/%s/audit/plan/agreement")
        .takes("kobayashi", "cases/%s/audit/conclusion")
        .takes("tanaka", "cases/%s/audit/report");
  }

  static Story recommended(Api api) {
    return reported(api).takes("watanabe", "cases/%s/decision/recommendation");
  }

  Story signOff() {
    return takes("suzuki", "applications/%s/sign-off");
  }

  Story submit() {
    return takes("yamada", "applications/%s/submission");
  }

  Story assigned() {
    return takes(
        "saito", "cases/%s/team", Map.of("lead", "tanaka", "others", List.of("kobayashi")));
  }

  Story withReasons(String username, String path) {
    return takes(username, path, REASONS);
  }

  Story takes(String username, String path) {
    return takes(username, path, null);
  }

  Story takes(String username, String path, Object body) {
    Answer answer = tries(username, path, body);
    assertThat(answer.status())
        .as("%s by %s: %s", path, username, answer.json())
        .isBetween(200, 204);
    return this;
  }

  Answer tries(String username, String path, Object body) {
    return api.as(username).post(path.formatted(number), body);
  }

  String state() {
    return api.as("sato").get("cases/" + number).json().get("state").asText();
  }

  List<String> acts() {
    JsonNode journal = api.as("sato").get("cases/" + number + "/journal").json();
    return StreamSupport.stream(journal.spliterator(), false)
        .map(line -> line.get("act").asText())
        .toList();
  }

  List<String> openSteps() {
    JsonNode steps = api.as("sato").get("cases/" + number + "/steps").json();
    return StreamSupport.stream(steps.spliterator(), false)
        .map(step -> step.get("step").asText())
        .toList();
  }

  /** Waits for what the engine does by itself. */
  Story untilJournalSays(String act) {
    await().atMost(Duration.ofSeconds(60)).until(() -> acts().contains(act));
    return this;
  }
}
