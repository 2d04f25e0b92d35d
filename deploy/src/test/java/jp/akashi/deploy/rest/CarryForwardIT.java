package jp.akashi.deploy.rest;

import static jp.akashi.deploy.rest.FormRows.fields;
import static jp.akashi.deploy.rest.FormRows.outcomes;
import static jp.akashi.deploy.rest.FormRows.row;
import static jp.akashi.deploy.rest.FormRows.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft begun on an older form is carried forward with what changed shown, never thrown away. */
@ExtendWith(RunningAkashi.class)
@Tag("EXC-11")
class CarryForwardIT {

  private Api api;
  private Forms forms;
  private String older;
  private Story story;

  @BeforeEach
  void begin(Akashi akashi) {
    api = new Api(akashi);
    forms = new Forms(api);
    older = forms.older();
    story = forms.draft();
  }

  @AfterEach
  void shippedContentIsInForceAgain() {
    NextEdition.restore(api);
  }

  @Test
  void whatTheNewerFormChangesInTheDraftIsShownRowByRow() {
    JsonNode before = changes("yamada").json();
    assertThat(before.get("newer").isNull()).isTrue();
    assertThat(before.get("changes")).isEmpty();
    String newer = forms.newer();
    JsonNode shown = changes("yamada").json();
    assertThat(shown.at("/edition/id/value").asText()).isEqualTo(older);
    assertThat(shown.at("/newer/id/value").asText()).isEqualTo(newer);
    assertThat(outcomes(shown))
        .containsOnly(
            entry("answers.drone", "REMOVED KEPT_ASIDE"),
            entry("answers.shelf", "CHANGED ANSWER_ANEW"),
            entry("answers.robot", "ADDED TO_ANSWER"),
            entry("answers.wireless", "CHANGED CHECK_AGAIN"),
            entry("documents.A97", "REMOVED KEPT_ASIDE"),
            entry("documents.A96", "ADDED TO_ANSWER"),
            entry("documents.A08", "CHANGED CHECK_AGAIN"),
            entry("selfCheck.I-90", "REMOVED KEPT_ASIDE"),
            entry("selfCheck.I-91", "ADDED TO_ANSWER"),
            entry("selfCheck.I-2", "CHANGED CHECK_AGAIN"),
            entry("selfCheck." + Forms.EQUIVALENT, "CHANGED CHECK_AGAIN"));
    JsonNode item = row(shown.get("changes"), "selfCheck.I-2");
    assertThat(item.at("/wording/0/text/after").asText()).isEqualTo("と期限");
    assertThat(edition(story)).isEqualTo(older);
  }

  @Test
  void nothingSaidIsLostAndTheDraftIsSubmittedOnTheFormInForce() {
    Story signed = story.selfChecked("yamada").documentsAnswered("yamada").signOff();
    String newer = forms.newer();
    assertThat(problem(signed.tries("yamada", "applications/%s/submission", null)))
        .isEqualTo("409 urn:akashi:problem:form.superseded");
    assertThat(problem(signed.tries("suzuki", "applications/%s/sign-off", null)))
        .isEqualTo("409 urn:akashi:problem:form.superseded");

    String seen = api.as("yamada").get("cases/" + story.number()).etag();
    JsonNode carried = carry("yamada", newer, seen).json();
    assertThat(edition(story)).isEqualTo(newer);
    assertThat(application().json().get("signedOffBy").isNull()).isTrue();
    assertThat(carried.get("newer").isNull()).isTrue();
    assertThat(fields(carried.get("toCheck")))
        .contains("answers.wireless", "documents.A08", "selfCheck.I-2");
    assertThat(fields(carried.get("keptAside")))
        .contains("answers.drone", "answers.shelf", "documents.A97", "selfCheck.I-90");
    JsonNode answers = application().json().at("/form/answers");
    assertThat(answers.has("drone")).isFalse();
    assertThat(answers.has("shelf")).isFalse();
    assertThat(answers.get("wireless").asText()).isEqualTo("yes");

    Api.Answer unsigned = signed.tries("suzuki", "applications/%s/sign-off", null);
    assertThat(unsigned.json().get("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder("answers.robot", "answers.shelf");
    forms.answers(story, Map.of("robot", "no", "shelf", "rented"));
    story.documentsAnswered("yamada").signOff();
    Api.Answer unchecked = story.tries("yamada", "applications/%s/submission", null);
    assertThat(unchecked.status()).isEqualTo(422);
    assertThat(unchecked.json().get("errors").findValuesAsText("field"))
        .contains("answers.wireless", "documents.A08", "selfCheck.I-2", "selfCheck.I-91");
    story.selfChecked("yamada");
    assertThat(fields(changes("yamada").json().get("toCheck")))
        .containsExactlyInAnyOrder("answers.wireless", "documents.A08");
    assertThat(confirm("yamada", "answers.wireless", "documents.A08").json().get("toCheck"))
        .isEmpty();
    story.submit();
    assertThat(story.state()).isEqualTo("SUBMITTED");
    assertThat(story.documents("sato").findValuesAsText("code"))
        .contains("A96")
        .doesNotContain("A97");
    assertThat(fields(changes("yamada").json().get("keptAside"))).contains("documents.A97");
    assertThat(story.acts())
        .containsOnlyOnce("application.carriedForward")
        .contains("application.keptAside", "application.changesChecked");
  }

  @Test
  void whatIsKeptAsideCanBeReadAndComesBackWhenItIsAskedForAgain() {
    String newer = forms.newer();
    JsonNode aside = carry("yamada", newer, etag()).json().get("keptAside");
    assertThat(row(aside, "answers.shelf").at("/said/0/code").asText()).isEqualTo("shared");
    assertThat(row(aside, "selfCheck.I-90").get("said").findValuesAsText("text"))
        .contains("飛行の記録があります。");
    JsonNode means = row(aside, "selfCheck." + Forms.EQUIVALENT);
    assertThat(texts(aside, "selfCheck." + Forms.EQUIVALENT)).contains("金庫に入れています。");
    assertThat(means.at("/earlier/edition").asText()).isEqualTo(older);
    Api.Answer file =
        api.as("yamada").get("cases/" + story.number() + "/documents/A97/versions/1/content");
    assertThat(file.body()).isEqualTo(Forms.PLAN);
    assertThat(item("I-2").at("/said/note").asText()).isEqualTo("区分は3つです。");

    String again = forms.older();
    assertThat(outcomes(changes("yamada").json()))
        .contains(
            entry("answers.drone", "ADDED CHECK_AGAIN"),
            entry("documents.A97", "ADDED CHECK_AGAIN"),
            entry("selfCheck.I-90", "ADDED CHECK_AGAIN"));
    JsonNode back = carry("yamada", again, etag()).json();
    assertThat(fields(back.get("toCheck")))
        .contains("answers.drone", "answers.shelf", "documents.A97", "selfCheck.I-90");
    assertThat(application().json().at("/form/answers/drone").asText()).isEqualTo("yes");
    assertThat(item(Forms.EQUIVALENT).at("/said/means/90/reason").asText()).isEqualTo("金庫に入れています。");
    assertThat(item(Forms.EQUIVALENT).at("/said/evidence").toString()).contains("A97", "A07");
    assertThat(item("I-90").at("/said/note").asText()).isEqualTo("飛行の記録があります。");
    assertThat(row(story.documents("yamada"), "code", "A97").get("state").asText())
        .isIn("SUBMITTED", "SCANNING");

    JsonNode gone = carry("yamada", forms.newer(), etag()).json();
    assertThat(fields(gone.get("toCheck")))
        .contains("selfCheck.I-2")
        .doesNotContain("answers.drone", "documents.A97", "selfCheck.I-90");
    assertThat(texts(gone.get("keptAside"), "answers.drone", "code")).containsExactly("yes");
  }

  @Test
  void itIsCarriedOnceByWhoMayWriteItAndSeenItAsItIs() {
    String seen = etag();
    assertThat(carry("yamada", older, seen).status()).isEqualTo(200);
    String newer = forms.newer();
    forms.answers(story, Map.of("drone", "no"));
    assertThat(carry("yamada", newer, seen).status()).isEqualTo(412);
    assertThat(carry("yamada", older, etag()).status()).isEqualTo(409);
    Api.Answer nowhere = api.as("yamada").postIfMatch(path("carry-forward"), Map.of(), etag());
    assertThat(nowhere.json().get("errors").findValuesAsText("field")).containsExactly("to");
    assertThat(api.as("yamada").post(path("carry-forward"), Map.of("to", newer)).status())
        .isEqualTo(428);
    for (String other : List.of("nakagawa", "sato", "saito", "inoue", "abe", "admin")) {
      int status = other.equals("nakagawa") ? 404 : 403;
      assertThat(changes(other).status()).as(other).isEqualTo(status);
      assertThat(carry(other, newer, etag()).status()).as(other).isEqualTo(status);
      assertThat(confirm(other, "answers.wireless").status()).as(other).isEqualTo(status);
    }
    assertThat(api.asAnybody().get(path("form-changes")).status()).isIn(302, 401);

    Api.Answer opened = application();
    assertThat(carry("suzuki", newer, etag()).status()).isEqualTo(200);
    assertThat(carry("yamada", newer, seen).status()).isEqualTo(200);
    String form = "applications/" + story.number();
    assertThat(api.as("yamada").put(form, opened.json().get("form"), opened.etag()).status())
        .isEqualTo(412);
    assertThat(confirm("yamada").status()).isEqualTo(422);
    assertThat(confirm("yamada", "answers.byod").status()).isEqualTo(422);
    assertThat(acts()).containsOnlyOnce("application.carriedForward");
    assertThat(texts(changes("yamada").json().get("keptAside"), "answers.drone", "code"))
        .containsExactly("no");
  }

  @Test
  void aSubmittedCaseStaysOnItsFormEvenWhileItIsCorrected() {
    NextEdition.restore(api);
    Story handedIn = Story.submitted(api);
    String own = edition(handedIn);
    String newer = forms.newer();
    String etag = api.as("yamada").get("cases/" + handedIn.number()).etag();
    String path = "cases/" + handedIn.number() + "/carry-forward";
    assertThat(problem(api.as("yamada").postIfMatch(path, Map.of("to", newer), etag)))
        .isEqualTo("409 urn:akashi:problem:form.pinned");
    handedIn.withReasons("sato", "cases/%s/reception/correction-request");
    assertThat(problem(api.as("yamada").postIfMatch(path, Map.of("to", newer), etag)))
        .isEqualTo("409 urn:akashi:problem:form.pinned");
    handedIn.documentsAnswered("yamada").signOff().submit();
    assertThat(edition(handedIn)).isEqualTo(own);
  }

  private Api.Answer changes(String username) {
    return api.as(username).get(path("form-changes"));
  }

  private Api.Answer carry(String username, String to, String etag) {
    return api.as(username).postIfMatch(path("carry-forward"), Map.of("to", to), etag);
  }

  private Api.Answer confirm(String username, String... fields) {
    return api.as(username)
        .post(path("form-changes/confirmation"), Map.of("fields", List.of(fields)));
  }

  private String path(String what) {
    return "cases/" + story.number() + "/" + what;
  }

  private Api.Answer application() {
    return api.as("yamada").get("cases/" + story.number());
  }

  private String etag() {
    return application().etag();
  }

  private String edition(Story of) {
    return api.as("yamada").get("cases/" + of.number()).json().get("edition").asText();
  }

  private List<String> acts() {
    return api.as("yamada").get(path("journal")).json().findValuesAsText("act");
  }

  private JsonNode item(String number) {
    return row(api.as("yamada").get(path("self-check")).json(), "item", number);
  }

  private static String problem(Api.Answer refused) {
    return refused.status() + " " + refused.json().get("type").asText();
  }
}
