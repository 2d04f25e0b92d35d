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
  private final Applicant applicant;
  private final String number;

  private Story(Api api, Applicant applicant, String number) {
    this.api = api;
    this.applicant = applicant;
    this.number = number;
  }

  /** A draft of a company with everything written; the company is registered if it was not. */
  public static Story of(Api api, Applicant applicant) {
    companyIsRegistered(api, applicant);
    Answer begun = api.as(applicant.clerk()).post("applications");
    expect(begun, "draft");
    Story story = new Story(api, applicant, begun.json().get("number").asText());
    expect(
        api.as(applicant.clerk())
            .put("applications/" + story.number, applicant.form(), begun.etag()),
        "form");
    return story;
  }

  /** Registers a company with clerk and representative, unless that was done before. */
  public static void companyIsRegistered(Api api, Applicant applicant) {
    String clerk = applicant.clerk();
    if (api.as(clerk).get("company").status() == 200) {
      return;
    }
    Answer registered =
        api.as(clerk)
            .post(
                "company",
                Map.of(
                    "corporateNumber",
                    applicant.corporateNumber(),
                    "details",
                    applicant.company()));
    expect(registered, "registration");
    if (!clerk.equals(applicant.representative())) {
      String code = api.as(clerk).post("company/invitations").json().get("code").asText();
      expect(
          api.as(applicant.representative()).post("company/membership", Map.of("code", code)),
          "membership");
    }
  }

  public static void companyIsRegistered(Api api) {
    companyIsRegistered(api, Applicant.MIHON);
  }

  public static Map<String, Object> company() {
    return Applicant.MIHON.company();
  }

  public static Map<String, Object> form() {
    return Applicant.MIHON.form();
  }

  /** A draft with everything written. */
  public static Story draft(Api api) {
    return of(api, Applicant.MIHON);
  }

  public static Story submitted(Api api) {
    return draft(api).submitted();
  }

  public static Story accepted(Api api) {
    return draft(api).accepted();
  }

  /** The body took the case on, and both sides signed the agreement. */
  public static Story agreed(Api api) {
    return draft(api).agreed();
  }

  public static Story teamAgreed(Api api) {
    return draft(api).teamAgreed();
  }

  public static Story reported(Api api) {
    return draft(api).reported();
  }

  public static Story recommended(Api api) {
    return draft(api).recommended();
  }

  /** From the draft until it is handed in. */
  public Story submitted() {
    return signOff().submit();
  }

  /** From the draft until reception accepted it. */
  public Story accepted() {
    return submitted().takes("sato", "cases/%s/reception/acceptance");
  }

  /** From the draft until both sides signed the agreement. */
  public Story agreed() {
    return accepted()
        .offered()
        .agreementSigned(applicant.representative(), applicant.representativeName());
  }

  /** From the draft until the applicant agreed to the team. */
  public Story teamAgreed() {
    return agreed()
        .assigned()
        .takes("tanaka", "cases/%s/team/declaration", Map.of("tie", ""))
        .takes("kobayashi", "cases/%s/team/declaration", Map.of("tie", ""))
        .takes(applicant.clerk(), "cases/%s/team/agreement");
  }

  /** From the draft until the audit is reported. */
  public Story reported() {
    return teamAgreed()
        .takes("tanaka", "cases/%s/document-review/completion")
        .takes("tanaka", "cases/%s/audit/plan")
        .takes(applicant.clerk(), "cases/%s/audit/plan/agreement")
        .takes("kobayashi", "cases/%s/audit/conclusion")
        .takes("tanaka", "cases/%s/audit/report");
  }

  /** From the draft until the technical reviewer recommended it. */
  public Story recommended() {
    return reported().takes("watanabe", "cases/%s/decision/recommendation");
  }

  /** From the draft until the certificate is issued and published. */
  public Story certified() {
    return recommended()
        .withReasons("takahashi", "cases/%s/decision/grant")
        .takes("hayashi", "cases/%s/certificate/signature")
        .untilJournalSays("notice.certified");
  }

  /** What the certification manager finds and quotes. */
  public static Map<String, Object> offer() {
    return Map.of(
        "competence", true,
        "capacity", true,
        "impartiality", true,
        "scopeClear", true,
        "personDays", 3.5,
        "basis", "文書審査1.0、現地審査2.0、計画・報告0.5",
        "fee", 385_000);
  }

  public Story offered() {
    return takes("saito", "cases/%s/agreement/offer", offer());
  }

  /** The representative reads the agreement and signs it with their name. */
  public Story agreementSigned(String username, String name) {
    JsonNode read = api.as(username).get("cases/" + number + "/agreement").json();
    return takes(
        username,
        "cases/%s/agreement/signature",
        Map.of("name", name, "hash", read.get("hash").asText()));
  }

  public Story signOff() {
    return takes(applicant.representative(), "applications/%s/sign-off");
  }

  public Story submit() {
    return takes(applicant.clerk(), "applications/%s/submission");
  }

  public Story assigned() {
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

  /** The company the story is about. */
  public Applicant applicant() {
    return applicant;
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

  private static void expect(Answer answer, String what) {
    if (answer.status() < 200 || answer.status() > 204) {
      throw new IllegalStateException(
          what + " was answered " + answer.status() + " " + answer.json());
    }
  }
}
