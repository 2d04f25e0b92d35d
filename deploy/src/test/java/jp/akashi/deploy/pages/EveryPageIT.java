package jp.akashi.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.EarlierRegister;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import jp.akashi.deploy.rest.Campaign;
import jp.akashi.deploy.rest.EditionArchive;
import jp.akashi.deploy.rest.NextEdition;
import jp.akashi.deploy.rest.Retained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of the product, looked at by those it is for, empty and with content. One case walks
 * through its life, and at each stage people open what is theirs then.
 */
@ExtendWith(RunningAkashi.class)
class EveryPageIT {

  private Api api;
  private Visits visits;
  private Story story;
  private String number = "";

  @Test
  void isUsableByEverybody(Akashi akashi) throws IOException {
    api = new Api(akashi);
    try (Browser browser = new Browser(akashi)) {
      visits = new Visits(browser);
      newcomersLookAround();
      editionsAreKept();
      documentsAreDisposedOf(new Retained(akashi));
      applicationIsWrittenAndChecked();
      agreementIsMade();
      teamIsChosen();
      documentsAreReviewed();
      siteIsAudited();
      nonconformityIsCorrected();
      caseIsDecided();
      certificateIsLookedUp();
      certificateIsRechecked(akashi);
    }
    assertThat(visits.seen()).isEqualTo(Visits.all());
    assertThat(visits.wrong()).isEmpty();
  }

  private void newcomersLookAround() {
    visits.anybody("index", "first").anybody("verify", "first").anybody("register?q=無", "empty");
    visits.anybody("verify?number=SAKURA-2026-00001-0", "mistyped");
    List.of("403", "404", "409", "412", "413", "500", "503", "foreign", "gone", "session")
        .forEach(code -> visits.anybody("error/" + code, "failed"));
    visits
        .by("mori", "app/tasks", "empty")
        .by("mori", "app/company", "empty")
        .by("mori", "app/applications", "empty")
        .by("mori", "app/notices", "empty")
        .by("admin", "app/mails", "empty")
        .by("abe", "app/advice", "empty")
        .by("inoue", "app/supervision?q=無", "empty")
        .by("sato", "app/supervision", "forbidden")
        .by("inoue", "app/search?q=無", "forbidden")
        .by("sato", "app/search", "fresh")
        .by("sato", "app/search?q=qqqqqqqqqq", "empty");
  }

  private void editionsAreKept() {
    String shipped = "tics-2024";
    String id = "tics-look-" + UUID.randomUUID().toString().substring(0, 8);
    byte[] changed = EditionArchive.of(api).named(id).replace("items", "暗証番号", "鍵の番号").bytes();
    api.as("saito").putFile("edition-files/" + id, BodyPublishers.ofByteArray(changed));
    visits
        .by("saito", "app/editions", "filled")
        .by("hayashi", "app/edition?id=" + shipped, "shipped")
        .by("hayashi", "app/edition?id=" + id, "to-review")
        .by("hayashi", "app/compare-editions?from=" + shipped + "&to=" + id, "changed");
  }

  private void documentsAreDisposedOf(Retained retained) {
    Story ended = retained.withdrawn();
    Api.Answer proposed = retained.proposed("saito", ended, "A10", "A12");
    String batch = proposed.json().get("number").asText();
    api.as("saito")
        .post("cases/" + ended.number() + "/retention/hold", Map.of("reasons", "訴訟のため。"));
    visits
        .by("saito", "app/disposal", "filled")
        .by("saito", "app/disposal-batch?disposal=" + batch, "own")
        .by("hayashi", "app/disposal-batch?disposal=" + batch, "to-decide")
        .by("saito", "app/documents?number=" + ended.number(), "held");
  }

  private void applicationIsWrittenAndChecked() {
    story = Story.draft(api);
    number = story.number();
    String of = "?number=" + number;
    visits
        .by("yamada", "app/case" + of, "draft")
        .by("yamada", "app/application" + of, "draft")
        .by("yamada", "app/documents" + of, "draft")
        .by("yamada", "app/form" + of + "&document=A17", "list")
        .by("yamada", "app/form" + of + "&document=A30", "consent")
        .by("yamada", "app/self-check" + of, "draft")
        .by("yamada", "app/self-check" + of + "&item=I-1", "item")
        .by("yamada", "app/form-changes" + of, "empty")
        .by("yamada", "app/plan" + of, "empty")
        .by("yamada", "app/findings" + of, "empty")
        .by("yamada", "app/questions" + of, "empty")
        .by("yamada", "app/agreement" + of, "empty");
    story.submitted();
    visits
        .by("sato", "app/tasks", "filled")
        .by("sato", "app/board", "filled")
        .by("sato", "app/reception" + of, "submitted")
        .by("sato", "app/view" + of + "&document=A04&version=1", "submitted")
        .by("sato", "app/case" + of, "submitted")
        .by("sato", "app/application-form" + of, "submitted")
        .by("yamada", "app/application-form" + of, "submitted")
        .by("sato", "app/search?q=精密", "filled");
    story.documentsAccepted().takes("sato", "cases/%s/reception/acceptance");
  }

  private void agreementIsMade() {
    String of = "?number=" + number;
    visits.by("saito", "app/agreement" + of, "to-offer");
    story.offered();
    visits.by("suzuki", "app/tasks", "filled").by("suzuki", "app/agreement" + of, "to-sign");
    story.agreementSigned("suzuki", Applicant.MIHON.representativeName());
  }

  private void teamIsChosen() {
    String of = "?number=" + number;
    visits
        .by("saito", "app/take-over", "fresh")
        .by("saito", "app/competence", "any")
        .by("saito", "app/case" + of, "to-assign");
    story.assigned();
    visits.by("tanaka", "app/interests" + of, "open").by("saito", "app/team" + of, "undeclared");
    for (String auditor : new String[] {"tanaka", "kobayashi"}) {
      story.takes(auditor, "cases/%s/team/declaration", Evaluation.noTies());
    }
    visits.by("yamada", "app/case" + of, "to-consider");
    story.takes("yamada", "cases/%s/team/agreement");
  }

  private void documentsAreReviewed() {
    String of = "?number=" + number;
    visits.by("tanaka", "app/review" + of, "open");
    Map<String, String> question = Map.of("item", "I-7", "text", "利用者一覧の見直しの頻度を教えてください。");
    story.takes("kobayashi", "cases/%s/questions", question);
    story.takes("tanaka", "cases/%s/questions/sending");
    visits
        .by("tanaka", "app/review" + of + "&item=I-7", "asked")
        .by("yamada", "app/questions" + of, "asked")
        .by("kobayashi", "app/audit" + of, "empty");
    answerQuestions();
    Evaluation.judgeAll(api, number);
    story.takes("tanaka", "cases/%s/document-review/completion");
    visits.by("tanaka", "app/plan" + of, "to-plan");
    story.takes("tanaka", "cases/%s/audit/plan", story.plan());
    visits.by("yamada", "app/plan" + of, "to-agree");
    story.takes("yamada", "cases/%s/audit/plan/agreement");
  }

  private void answerQuestions() {
    JsonNode asked = api.as("yamada").get("cases/" + number + "/questions").json().get(0);
    String path = "cases/" + number + "/questions/" + asked.get("id").asText() + "/answer";
    Object answer = Map.of("text", "毎月見直しています。", "documents", List.of());
    api.as("yamada").put(path, answer, "\"v" + asked.get("version").asInt() + "\"");
    story.takes("yamada", "cases/%s/questions/answers");
  }

  private void siteIsAudited() {
    String of = "?number=" + number;
    visits.by("tanaka", "app/audit" + of, "open");
    story.metOnSite().raises("III-3", "minor");
    visits.by("kobayashi", "app/audit" + of, "held");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
  }

  private void nonconformityIsCorrected() {
    String of = "?number=" + number;
    String code =
        api.as("yamada")
            .get("cases/" + number + "/nonconformities")
            .json()
            .get(0)
            .get("code")
            .asText();
    visits
        .by("yamada", "app/findings" + of, "to-correct")
        .by("yamada", "app/findings" + of + "&finding=" + code, "to-write");
    story.corrects(code).takes("yamada", "cases/%s/nonconformities/report");
    visits
        .by("tanaka", "app/findings" + of, "to-verify")
        .by("tanaka", "app/findings" + of + "&finding=" + code, "to-judge");
    story.takes(
        "tanaka",
        "cases/%s/nonconformities/" + code + "/verification",
        Map.of("text", "記録3か月分と改めた手順を見た。"));
    story.takes("tanaka", "cases/%s/nonconformities/verification-conclusion").declaredAfter();
    visits.by("tanaka", "app/case" + of, "to-report");
    story.auditReported();
  }

  private void caseIsDecided() {
    String of = "?number=" + number;
    visits.by("watanabe", "app/decision" + of, "to-review");
    story.committee().recommends("watanabe", "GRANT");
    visits.by("takahashi", "app/decision" + of, "to-declare");
    Map<String, Object> ruling = story.committee().voted();
    visits.by("takahashi", "app/decision" + of, "to-close");
    story.takes("takahashi", "cases/%s/decision/closing", ruling);
    visits.by("hayashi", "app/case" + of, "to-sign");
    story
        .takes("hayashi", "cases/%s/certificate/signature", Story.signature())
        .untilJournalSays("notice.certified");
  }

  private void certificateIsLookedUp() {
    String certificate = story.certificate();
    visits
        .by("yamada", "app/case?number=" + number, "certified")
        .by("yamada", "app/applications", "filled")
        .by("yamada", "app/company", "filled")
        .by("yamada", "app/notices", "filled")
        .by("yamada", "app/notices?id=" + newestNotice(), "open")
        .by("suzuki", "app/certificate?number=" + certificate, "holder")
        .by("hayashi", "app/certificate?number=" + certificate, "head");
    visits.anybody("verify?number=" + certificate, "valid");
    String code = "全" + UUID.randomUUID().toString().substring(0, 5);
    api.as("saito").postCsv("certificates/taken-over", EarlierRegister.csv(code));
    String suspended = EarlierRegister.number(code, EarlierRegister.SUSPENDED);
    visits
        .anybody("register?q=" + code, "filled")
        .anybody("verify?number=" + suspended, "suspended")
        .by("inoue", "app/supervision?q=" + code, "filled")
        .by("inoue", "app/supervised?number=" + suspended, "suspended")
        .by("saito", "app/certificate?number=" + suspended, "suspended");
  }

  private void certificateIsRechecked(Akashi akashi) {
    String of = "app/recheck?certificate=" + story.certificate();
    visits.by("hayashi", "app/rechecks", "any");
    NextEdition.changed(api);
    visits.by("saito", "app/rechecks", "to-start");
    String campaign = Campaign.started(akashi).number();
    visits
        .by("saito", "app/recheck-campaign?campaign=" + campaign, "open")
        .by("tanaka", "app/tasks", "recheck")
        .by("yamada", "app/tasks", "recheck")
        .by("yamada", of, "to-state")
        .by("tanaka", of, "to-check")
        .by("saito", of, "overseen");
    NextEdition.restore(api);
  }

  private String newestNotice() {
    return api.as("yamada").get("notices").json().get("notices").get(0).get("id").asText();
  }
}
