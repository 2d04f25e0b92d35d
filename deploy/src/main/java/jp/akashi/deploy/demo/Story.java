package jp.akashi.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Trouble;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api.Answer;

/** Walks a case through its life, each step in the name of whoever takes it. */
public final class Story {

  private static final Map<String, Object> REASONS = Map.of("reasons", "記録のとおり。");
  private final Api api;
  private final Applicant applicant;
  private final String number;
  private final HandedIn files;

  private Story(Api api, Applicant applicant, String number, HandedIn files) {
    this.api = api;
    this.applicant = applicant;
    this.number = number;
    this.files = files;
  }

  /** A case that was begun elsewhere, to be walked on from where it stands. */
  public static Story at(Api api, Applicant applicant, String number) {
    return new Story(api, applicant, number, HandedIn.SMALLEST);
  }

  /** The same case, to which the applicant hands in these files. */
  Story handingIn(HandedIn other) {
    return new Story(api, applicant, number, other);
  }

  /** A draft of a company with everything written; the company is registered if it was not. */
  public static Story of(Api api, Applicant applicant) {
    companyIsRegistered(api, applicant);
    Answer begun = api.as(applicant.clerk()).post("applications");
    expect(begun, "draft");
    Story story = at(api, applicant, begun.json().get("number").asText());
    expect(
        api.as(applicant.clerk())
            .put("applications/" + story.number, applicant.form(), begun.etag()),
        "form");
    return story;
  }

  /** Registers a company with clerk and representative, as far as that was not done before. */
  public static void companyIsRegistered(Api api, Applicant applicant) {
    String clerk = applicant.clerk();
    if (api.as(clerk).get("company").status() != 200) {
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
    }
    joins(api, applicant, applicant.representative());
  }

  /** A colleague who is not in the company comes into it by an invitation of its clerk. */
  static void joins(Api api, Applicant applicant, String colleague) {
    if (api.as(colleague).get("company").status() == 200) {
      return;
    }
    String code = api.as(applicant.clerk()).post("company/invitations").json().get("code").asText();
    expect(api.as(colleague).post("company/membership", Map.of("code", code)), "membership");
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

  public static Story reviewed(Api api) {
    return draft(api).reviewed();
  }

  public static Story reported(Api api) {
    return draft(api).reported();
  }

  public static Story recommended(Api api) {
    return draft(api).recommended();
  }

  /** From the draft until it is handed in. */
  public Story submitted() {
    return selfChecked(applicant.clerk()).documentsAnswered(applicant.clerk()).signOff().submit();
  }

  /** From the draft until reception accepted it. */
  public Story accepted() {
    return submitted().documentsAccepted().takes("sato", "cases/%s/reception/acceptance");
  }

  /** From the draft until both sides signed the agreement. */
  public Story agreed() {
    return accepted()
        .offered()
        .agreementSigned(applicant.representative(), applicant.representativeName());
  }

  /** From the draft until the team declared that nothing ties it to the applicant. */
  public Story declared() {
    return agreed()
        .assigned()
        .takes("tanaka", "cases/%s/team/declaration", Evaluation.noTies())
        .takes("kobayashi", "cases/%s/team/declaration", Evaluation.noTies());
  }

  /** The team declares again that nothing ties it to the applicant. */
  public Story declaredAfter() {
    return takes("tanaka", "cases/%s/team/declaration-after", Evaluation.noTies())
        .takes("kobayashi", "cases/%s/team/declaration-after", Evaluation.noTies());
  }

  /** From the draft until the applicant agreed to the team. */
  public Story teamAgreed() {
    return declared().takes(applicant.clerk(), "cases/%s/team/agreement");
  }

  /** From the draft until every item is judged from the documents. */
  public Story judged() {
    Story story = teamAgreed();
    Evaluation.judgeAll(api, number);
    return story;
  }

  /** From the draft until the documents are reviewed. */
  public Story reviewed() {
    return judged().takes("tanaka", "cases/%s/document-review/completion");
  }

  /** From the draft until the audit is reported. */
  public Story reported() {
    return reviewed()
        .planAgreed()
        .metOnSite()
        .takes("kobayashi", "cases/%s/audit/conclusion")
        .declaredAfter()
        .auditReported();
  }

  /** An auditor looks on site at what is shown there only. */
  public Story documentsSeen(String auditor) {
    for (JsonNode document : documents(auditor)) {
      if (document.get("state").asText().equals("ON_SITE")) {
        String path = "cases/%s/documents/" + document.get("code").asText() + "/inspection";
        takes(
            auditor,
            path,
            Map.of("title", "現物を確認", "seenOn", Japan.today().toString(), "seenBy", auditor));
      }
    }
    return this;
  }

  /** From the draft until the technical reviewer recommended it. */
  public Story recommended() {
    reported().committee().recommends("watanabe", "GRANT");
    return this;
  }

  /** From the draft until the committee granted it. */
  public Story granted() {
    return recommended().committee().grants();
  }

  /** Technical reviewer and committee at this case. */
  public Committee committee() {
    return new Committee(api, this);
  }

  /** From the draft until the certificate is issued and published. */
  public Story certified() {
    return granted()
        .takes("hayashi", "cases/%s/certificate/signature", signature())
        .untilJournalSays("notice.certified");
  }

  /** A signature by whoever looked into the rules that nobody computes. */
  public static Map<String, Object> signature() {
    return Map.of("confirmed", List.of("R12"));
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

  /**
   * Every document the case asks for gets an answer: forms on screen, files as PDF, one to be seen
   * on site. What consists of records is handed in with the application.
   */
  public Story documentsAnswered(String username) {
    Map<String, Integer> forms = new LinkedHashMap<>();
    for (JsonNode document : documents(username)) {
      String code = document.get("code").asText();
      boolean open = List.of("AWAITED", "RETURNED").contains(document.get("state").asText());
      boolean filledIn = document.get("filledIn").asBoolean();
      if (!open || !filledIn && !document.get("records").isEmpty()) {
        continue;
      }
      if (filledIn) {
        fillsIn(username, code);
      } else if (document.get("formats").get(0).asText().equals("FORM")) {
        forms.put(code, document.get("version").asInt());
      } else {
        documentAnswered(username, code);
      }
    }
    filesChecked();
    return forms.isEmpty()
        ? this
        : takes(
            username,
            "cases/%s/documents/statements",
            Map.of("codes", forms.keySet(), "statement", "記載のとおりです。", "versions", forms));
  }

  private void fillsIn(String username, String code) {
    String path = "cases/" + number + "/documents/" + code + "/form";
    Answer form = api.as(username).get(path);
    expect(
        api.as(username).put(path, FilledForms.of(applicant, form.json()), form.etag()),
        code + " filled in by " + username);
  }

  private void documentAnswered(String username, String code) {
    switch (code) {
      case "A20" -> declares(username, code, "on-site", "図が外に出ると守りが弱くなるため。");
      default -> send(username, code, files.of(applicant, number, code));
    }
  }

  /** Says of a document why it is not handed in. */
  public Story declares(String username, String code, String what, String reason) {
    Answer answer = says(username, code, what, Map.of("reason", reason));
    expect(answer, code + " " + what + " by " + username);
    return this;
  }

  /** Tries to say something of a document as it is now. */
  public Answer says(String username, String code, String what, Object body) {
    String path = "cases/" + number + "/documents/" + code + "/" + what;
    return api.as(username).postIfMatch(path, body, "\"v" + version(username, code) + "\"");
  }

  /** The version of a document that a person sees now. */
  public int version(String username, String code) {
    return document(username, code).get("version").asInt();
  }

  /** Hands in a file issued today and waits until it was looked into. */
  public Story handsIn(String username, String code, byte[] pdf) {
    send(username, code, new SampleFile(code, Japan.today(), pdf));
    return filesChecked();
  }

  private void send(String username, String code, SampleFile file) {
    String name = URLEncoder.encode(file.name() + ".pdf", StandardCharsets.UTF_8);
    String path =
        "cases/%s/documents/%s/file?name=%s&issuedOn=%s"
            .formatted(number, code, name, file.issuedOn());
    expect(
        api.as(username).putFile(path, HttpRequest.BodyPublishers.ofByteArray(file.pdf())),
        code + " by " + username);
  }

  /** The lead auditor plans a month ahead; the applicant agrees. */
  public Story planAgreed() {
    return takes("tanaka", "cases/%s/audit/plan", plan())
        .takes(applicant.clerk(), "cases/%s/audit/plan/agreement");
  }

  /** A plan for the first site, as long as the edition's rules propose. */
  public Map<String, Object> plan() {
    String day = Japan.today().plusDays(35).toString();
    JsonNode sites = api.as("tanaka").get("cases/" + number).json().at("/form/sites");
    return Map.of(
        "firstDay", day,
        "lastDay", day,
        "sites", List.of(sites.get(0).get("name").asText()),
        "agenda",
            List.of(
                Map.of("day", day, "start", "09:30", "topic", "開始会議", "who", "全員"),
                Map.of("day", day, "start", "10:00", "topic", "管理区域と保管", "who", "小林"),
                Map.of("day", day, "start", "16:00", "topic", "終了会議", "who", "全員")),
        "personDays",
            api.as("tanaka")
                .get("cases/" + number + "/audit/time")
                .json()
                .get("days")
                .decimalValue());
  }

  /** The auditors meet the applicant, look at what is shown on site only, and close. */
  public Story metOnSite() {
    takes("tanaka", "cases/%s/audit/opening", meeting("範囲と予定を確かめた。"));
    for (JsonNode document : documents("tanaka")) {
      if (document.get("state").asText().equals("ON_SITE")) {
        takes(
            "kobayashi",
            "cases/%s/documents/" + document.get("code").asText() + "/inspection",
            Map.of(
                "title",
                document.at("/name/ja").asText(),
                "documentVersion",
                "第3版",
                "seenOn",
                Japan.today().toString(),
                "seenBy",
                "kobayashi"));
      }
    }
    return takes("tanaka", "cases/%s/audit/closing", meeting("結果を伝えた。"));
  }

  private static Map<String, Object> meeting(String notes) {
    return Map.of(
        "heldOn", Japan.today().toString(), "attendees", "申請者：管理責任者ほか2名、当機関：審査チーム", "notes", notes);
  }

  /** The lead auditor concludes and hands the report in. */
  public Story auditReported() {
    return auditReported("認証が適当と考える。");
  }

  /** The same with another recommendation. */
  Story auditReported(String recommendation) {
    return takes(
        "tanaka",
        "cases/%s/audit/report",
        Map.of("summary", "計画どおり審査した。", "recommendation", recommendation));
  }

  /** A nonconformity raised on site. */
  public Story raises(String item, String grade) {
    return takes(
        "kobayashi",
        "cases/%s/audit/nonconformities",
        Map.of(
            "item", item, "grade", grade, "origin", "ON_SITE", "description", "鍵の貸出しの記録に抜けがある。"));
  }

  /** The applicant reports on a nonconformity: cause, correction, corrective action. */
  public Story corrects(String code) {
    String path = "cases/" + number + "/nonconformities/";
    JsonNode now = null;
    for (JsonNode one :
        api.as(applicant.clerk()).get(path.substring(0, path.length() - 1)).json()) {
      now = one.get("code").asText().equals(code) ? one : now;
    }
    expect(
        api.as(applicant.clerk())
            .put(
                path + code,
                Map.of(
                    "corrective",
                    Map.of(
                        "cause",
                        "担当の交代時に引き継がなかった。",
                        "correction",
                        "記録を補った。",
                        "action",
                        "交代の手順に加えた。"),
                    "evidence",
                    List.of("A21")),
                "\"v" + now.get("version").asInt() + "\""),
        "correction of " + code);
    return this;
  }

  /** Every obligation item: its means adopted, or why it does not apply. */
  public Story selfChecked(String username) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (JsonNode item : api.as(username).get("cases/" + number + "/self-check").json()) {
      answers.put(
          item.get("item").asText(),
          Map.of("version", item.get("version").asInt(), "answer", selfCheck(item)));
    }
    expect(api.as(username).put("cases/" + number + "/self-check", answers, null), "self-check");
    return this;
  }

  private static Map<String, Object> selfCheck(JsonNode item) {
    if (item.get("applies").asText().equals("FALSE")) {
      return Map.of("notApplicableReason", "当てはまる情報も設備もないため。");
    }
    Map<String, Object> means = new LinkedHashMap<>();
    item.get("counted").forEach(m -> means.put(m.asText(), Map.of("choice", "ADOPTED")));
    return Map.of("means", means, "evidence", List.of("A07"));
  }

  /** The case's documents as somebody sees them. */
  public JsonNode documents(String username) {
    return api.as(username).get("cases/" + number + "/documents").json();
  }

  /** One of them. */
  public JsonNode document(String username, String code) {
    for (JsonNode document : documents(username)) {
      if (document.get("code").asText().equals(code)) {
        return document;
      }
    }
    throw new Trouble("The case " + number + " does not ask for " + code);
  }

  /** Waits until somebody has looked into every file that was handed in. */
  public Story filesChecked() {
    Waiting.until("The check of the files", Duration.ofMinutes(3), null, this::isChecked);
    return this;
  }

  private boolean isChecked() {
    return !documents(applicant.clerk()).findValuesAsText("state").contains("SCANNING");
  }

  /** The reception desk gives a document back, to be corrected. */
  public Story givenBack(String code, String comment) {
    filesChecked();
    String path = "cases/" + number + "/reception/documents/" + code + "/return";
    String seen = "\"v" + version("sato", code) + "\"";
    Answer given = api.as("sato").postIfMatch(path, Map.of("comment", comment), seen);
    expect(given, code + " given back");
    return this;
  }

  /** The reception desk takes everything that was answered, once it is checked. */
  public Story documentsAccepted() {
    filesChecked();
    List<Map<String, Object>> answered = new ArrayList<>();
    for (JsonNode document : documents("sato")) {
      if (document.get("answer").isObject()) {
        answered.add(
            Map.of(
                "code", document.get("code").asText(),
                "version", document.get("version").asInt()));
      }
    }
    Object seen = Map.of("documents", answered);
    return takes("sato", "cases/%s/reception/documents/acceptance", seen);
  }

  public Story signOff() {
    return takes(applicant.representative(), "applications/%s/sign-off");
  }

  public Story submit() {
    return takes(applicant.clerk(), "applications/%s/submission");
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

  /** The company the story is about. */
  public Applicant applicant() {
    return applicant;
  }

  /** Application number of the case. */
  public String number() {
    return number;
  }

  public Answer tries(String username, String path, Object body) {
    String address = path.formatted(number);
    return CertificateActs.isOne(address)
        ? CertificateActs.tries(api, username, address, body)
        : api.as(username).post(address, body);
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

  /** Number of the certificate that was published. */
  public String certificate() {
    JsonNode journal = api.as("sato").get("cases/" + number + "/journal").json();
    return StreamSupport.stream(journal.spliterator(), false)
        .filter(line -> line.get("act").asText().equals("register.published"))
        .map(line -> line.get("after").asText())
        .findFirst()
        .orElseThrow();
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
