package jp.akashi.deploy.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.EarlierRegister;

/** A re-check campaign on the running server, and moving its days. */
public final class Campaign {

  static final String PATH = "recheck-campaigns";

  /** What changed, as the manager tells the holders. */
  public static final String CHANGES = "鍵と情報システムの書き方が変わりました。台帳を見直してください。";

  /** Campaigns are looked after four times a minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  private final Akashi akashi;
  private final Api api;
  private final String number;

  private Campaign(Akashi akashi, String number) {
    this.akashi = akashi;
    this.api = new Api(akashi);
    this.number = number;
  }

  /** One that was started elsewhere. */
  public static Campaign at(Akashi akashi, String number) {
    return new Campaign(akashi, number);
  }

  /** Starts one for the edition in force. */
  public static Campaign started(Akashi akashi) {
    Answer started =
        Retained.expect(new Api(akashi).as("saito").post(PATH, Map.of("changes", CHANGES)));
    return new Campaign(akashi, started.json().get("number").asText());
  }

  /** Takes certificates over that stand on an edition from before this system. */
  static String takenOver(Api api) {
    String code = "再" + UUID.randomUUID().toString().substring(0, 5);
    Retained.expect(api.as("saito").postCsv("certificates/taken-over", EarlierRegister.csv(code)));
    return EarlierRegister.number(code, EarlierRegister.VALID);
  }

  /** Whether an act in a certificate's history is of its own test: another's campaign asks all. */
  static boolean isNotOfAnothers(String act) {
    return !act.equals("recheckAsked");
  }

  public String number() {
    return number;
  }

  Answer view() {
    return api.as("saito").get(PATH + "/" + number);
  }

  /** A certificate's line in the campaign. */
  JsonNode line(String certificate) {
    return StreamSupport.stream(
            api.as("hayashi").get(PATH + "/" + number + "/rechecks").json().spliterator(), false)
        .filter(line -> line.get("certificate").asText().equals(certificate))
        .findFirst()
        .orElseThrow();
  }

  boolean has(String certificate) {
    return api.as("hayashi")
        .get(PATH + "/" + number + "/rechecks")
        .json()
        .findValuesAsText("certificate")
        .contains(certificate);
  }

  static Answer of(Api api, String username, String certificate) {
    return api.as(username).get(path(certificate));
  }

  static String path(String certificate) {
    return "certificates/" + URLEncoder.encode(certificate, StandardCharsets.UTF_8) + "/recheck";
  }

  static Answer state(Api api, String username, String certificate, Object said) {
    String etag = of(api, "sato", certificate).etag();
    return api.as(username).postIfMatch(path(certificate) + "/statement", said, etag);
  }

  static Answer check(Api api, String username, String certificate, Object found) {
    String etag = of(api, "sato", certificate).etag();
    return api.as(username).postIfMatch(path(certificate) + "/findings", found, etag);
  }

  /** Nothing ties the auditors to anybody, whatever the tests before had them declare. */
  public static void auditorsAreUntied(Akashi akashi) {
    ties(akashi, "tanaka", "null");
    ties(akashi, "kobayashi", "null");
  }

  /** Has an auditor have declared the same of every case they were in. */
  static void ties(Akashi akashi, String username, String tie) {
    new Retained(akashi)
        .execute(
            "update akashi.team_member set tie = %s, tie_after = null where username = '%s'"
                .formatted(tie, username));
  }

  /** What an auditor found by documents. */
  static Map<String, Object> found(boolean conforms) {
    Map<String, Object> found = new HashMap<>();
    found.put("method", "DOCUMENTS");
    found.put("conforms", conforms);
    found.put("remarks", conforms ? "改めた台帳を見た。" : "台帳に鍵の番号がない。");
    return found;
  }

  /** Moves the last day of a certificate's re-check, as if it had been told of long ago. */
  void dueOn(String certificate, LocalDate day) {
    sql(
        "update akashi.recheck r set due_on = '%s', reminded_for = date '2020-01-01'"
            + " from akashi.certificate c, akashi.recheck_campaign k where c.id = r.certificate_id"
            + " and k.id = r.campaign_id and c.certificate_number = '%s'"
            + " and k.campaign_number = '%s'",
        day, certificate, number);
  }

  /** Counts everything else in the campaign as conforming, whoever left it here. */
  public void settleAllBut(String certificate) {
    sql(
        "update akashi.recheck r set state = 'CONFORMING' from akashi.certificate c,"
            + " akashi.recheck_campaign k where c.id = r.certificate_id and k.id = r.campaign_id"
            + " and r.state in ('OPEN', 'NONCONFORMING') and c.certificate_number <> '%s'"
            + " and k.campaign_number = '%s'",
        certificate, number);
  }

  private void sql(String statement, Object... values) {
    new Retained(akashi).execute(statement.formatted(values));
  }

  /**
   * Waits until somebody has a notice about the campaign or a re-check that names a certificate.
   */
  void told(String username, String code, String certificate) {
    Waiting.until(code, PATIENCE, null, () -> isTold(username, code, certificate));
  }

  private boolean isTold(String username, String code, String certificate) {
    JsonNode notices = api.as(username).get("notices").json().get("notices");
    return StreamSupport.stream(notices.spliterator(), false)
        .filter(notice -> notice.get("code").asText().equals(code))
        .anyMatch(
            notice ->
                List.of(number, "certificate/" + certificate)
                        .contains(notice.get("subject").asText())
                    && notice.toString().contains(certificate));
  }

  /** Waits until a certificate was taken in. */
  void taken(String certificate) {
    Waiting.until("taken in: " + certificate, PATIENCE, null, () -> has(certificate));
  }
}
