package jp.akashi.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api.Answer;

/** Walks a case through its life, each step in the name of whoever takes it. */
public final class Story {

  private static final Map<String, Object> REASONS = Map.of("reasons", "記録のとおり。");
  private final Api api;
  private final String number;

  private Story(Api api, String number) {
    this.api = api;
    this.number = number;
  }

  /** Registers the demo company with clerk and representative, unless that was done before. */
  public static void companyIsRegistered(Api api) {
    if (api.as("yamada").get("company").status() == 200) {
      return;
    }
    Answer registered =
        api.as("yamada")
            .post("company", Map.of("corporateNumber", "8700110005901", "details", company()));
    expect(registered, "registration");
    String code = api.as("yamada").post("company/invitations").json().get("code").asText();
    expect(api.as("suzuki").post("company/membership", Map.of("code", code)), "membership");
  }

  public static Map<String, Object> company() {
    return Map.of(
        "name", "見本精密工業株式会社",
        "kana", "ミホンセイミツコウギョウ",
        "postalCode", "394-0000",
        "prefecture", "長野県",
        "address", "岡谷市見本町1-1",
        "representative", "代表取締役 鈴木 一郎");
  }

  /** A draft with everything written. */
  public static Story draft(Api api) {
    companyIsRegistered(api);
    Answer begun = api.as("yamada").post("applications");
    expect(begun, "draft");
    Story story = new Story(api, begun.json().get("number").asText());
    expect(api.as("yamada").put("applications/" + story.number, form(), begun.etag()), "form");
    return story;
  }

  public static Map<String, Object> form() {
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

  public static Story submitted(Api api) {
    return draft(api).signOff().submit();
  }

  public static Story accepted(Api api) {
    return submitted(api).takes("sato", "cases/%s/reception/acceptance");
  }

  public static Story teamAgreed(Api api) {
    return declared(api).takes("yamada", "cases/%s/team/agreement");
  }

  /** A team that declared no ties. */
  public static Story declared(Api api) {
    return accepted(api)
        .assigned()
        .takes("tanaka", "cases/%s/team/declaration", Evaluation.noTies())
        .takes("kobayashi", "cases/%s/team/declaration", Evaluation.noTies());
  }

  /** A case whose documents all conform. */
  public static Story judged(Api api) {
    Story story = teamAgreed(api);
    Evaluation.judgeAll(api, story.number);
    return story;
  }

  public static Story reported(Api api) {
    return judged(api)
        .takes("tanaka", "cases/%s/document-review/completion")
        .takes("tanaka", "cases/%s/audit/plan")
        .takes("yamada", "cases/%s/audit/plan/agreement")
        .takes("kobayashi", "cases/%s/audit/conclusion")
        .takes("tanaka", "cases/%s/audit/report");
  }

  public static Story recommended(Api api) {
    return reported(api).takes("watanabe", "cases/%s/decision/recommendation");
  }

  public Story signOff() {
    return takes("suzuki", "applications/%s/sign-off");
  }

  public Story submit() {
    return takes("yamada", "applications/%s/submission");
  }

  public Story assigned() {
    Evaluation.auditorsAreAuthorised(api);
    return takes(
        "saito", "cases/%s/team", Map.of("lead", "tanaka", "others", List.of("kobayashi")));
  }

  public Story withReasons(String username, String path) {
    return takes(username, path, REASONS);
  }

  public Story takes(String username, String path) {
    return takes(username, path, null);
  }

  public Story takes(String username, String path, Object body) {
    expect(tries(username, path, body), path + " by " + username);
    return this;
  }

  /** Application number of the case. */
  public String number() {
    return number;
  }

  public Answer tries(String username, String path, Object body) {
    return api.as(username).post(path.formatted(number), body);
  }

  public String state() {
    return api.as("sato").get("cases/" + number).json().get("state").asText();
  }

  public List<String> acts() {
    JsonNode journal = api.as("sato").get("cases/" + number + "/journal").json();
    return StreamSupport.stream(journal.spliterator(), false)
        .map(line -> line.get("act").asText())
        .toList();
  }

  public List<String> openSteps() {
    JsonNode steps = api.as("sato").get("cases/" + number + "/steps").json();
    return StreamSupport.stream(steps.spliterator(), false)
        .map(step -> step.get("step").asText())
        .toList();
  }

  /** Waits for what the engine does by itself. */
  public Story untilJournalSays(String act) {
    Waiting.until("journal line " + act, Duration.ofSeconds(60), null, () -> acts().contains(act));
    return this;
  }

  static void expect(Answer answer, String what) {
    if (answer.status() < 200 || answer.status() > 204) {
      throw new IllegalStateException(
          what + " was answered " + answer.status() + " " + answer.json());
    }
  }
}
