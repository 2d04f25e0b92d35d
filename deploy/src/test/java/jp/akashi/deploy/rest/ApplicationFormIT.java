package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application says everything the edition asks for, and nothing the edition does not know. */
@ExtendWith(RunningAkashi.class)
class ApplicationFormIT {

  private Api api;
  private Story story;

  @BeforeEach
  void begin(Akashi akashi) {
    api = new Api(akashi);
    story = Story.draft(api);
  }

  @Test
  void everySiteIsKept() {
    JsonNode sites = read().json().get("form").get("sites");
    assertThat(sites.findValuesAsText("name")).containsExactly("岡谷工場", "別館");
    assertThat(sites.findValuesAsText("published")).containsExactly("true", "false");
  }

  @Test
  @Tag("M3")
  void itRecordsWhoAppliesForWhatAndOnWhichEdition() {
    Applicant mihon = Applicant.MIHON;
    JsonNode seen = api.as("sato").get("cases/" + story.submitted().number()).json();
    assertThat(seen.get("corporateNumber").asText()).isEqualTo(mihon.corporateNumber());
    for (String detail : List.of("name", "kana", "address", "representative")) {
      assertThat(seen.at("/company/" + detail).asText()).isEqualTo(mihon.company().get(detail));
    }
    assertThat(seen.at("/form/scope").asText()).isEqualTo(mihon.form().get("scope"));
    assertThat(seen.at("/form/sites").findValuesAsText("address")).containsOnly("長野県岡谷市");
    assertThat(seen.at("/form/answers/information.form").asText()).contains("electronic");
    assertThat(seen.get("writtenBy").asText()).isEqualTo(mihon.clerk());
    assertThat(seen.get("signedOffBy").asText()).isEqualTo(mihon.representative());
    assertThat(seen.get("edition").asText()).isNotBlank();
  }

  @Test
  void anUnansweredQuestionIsNamedBeforeTheRepresentativeSigns() {
    Map<String, String> answers = answers();
    answers.remove("outsourcing");
    answers.put("information.form", "");
    assertThat(write("answers", answers).status()).isEqualTo(200);
    Answer refused = story.tries("suzuki", "applications/%s/sign-off", null);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(fields(refused)).containsExactly("answers.information.form", "answers.outsourcing");
  }

  @Test
  void whatFollowsFromTheFormIsNotAskedTwice() {
    assertThat(answers()).doesNotContainKeys("sites", "sites.multiple", "people", "case.kind");
    assertThat(story.tries("suzuki", "applications/%s/sign-off", null).status()).isEqualTo(200);
    Answer refused = write("answers", Map.of("people", "3"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(fields(refused)).containsExactly("answers.people");
  }

  @Test
  void anAnswerTheEditionDoesNotKnowIsNamed() {
    Map<String, String> answers = answers();
    answers.put("cloud", "perhaps");
    answers.put("outsourcing", "yes;no");
    answers.put("systems", "several");
    Answer refused = write("answers", answers);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(fields(refused))
        .containsExactly("answers.cloud", "answers.outsourcing", "answers.systems");
    assertThat(read().json().get("form").get("answers").get("cloud").asText()).isEqualTo("yes");
  }

  @Test
  void aSiteNeedsNameAddressAndPeople() {
    assertThat(write("sites", List.of(site("", 0))).status()).isEqualTo(200);
    Answer refused = story.tries("suzuki", "applications/%s/sign-off", null);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(fields(refused)).containsExactly("sites.0.address", "sites.0.people");
    Answer impossible = write("sites", List.of(site("長野県諏訪市", -1)));
    assertThat(impossible.status()).isEqualTo(422);
    assertThat(fields(impossible)).containsExactly("sites.0.people");
  }

  private static Map<String, Object> site(String address, int people) {
    return Map.of("name", "第二工場", "address", address, "people", people, "published", false);
  }

  @Test
  @Tag("METI-1")
  void consentIsGivenForFieldsOfTheRegisterOnly() {
    Answer refused = write("consent", List.of("holder", "representative"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(fields(refused)).containsExactly("consent");
  }

  @Test
  void anOlderTextDoesNotReplaceAColleagues() {
    String seenByBoth = read().etag();
    write("title", "同僚が書いた名前");
    assertThat(put(Story.form(), seenByBoth).status()).isEqualTo(412);
    assertThat(put(Story.form(), null).status()).isEqualTo(428);
  }

  private Answer read() {
    return api.as("yamada").get("cases/" + story.number());
  }

  private Answer write(String field, Object value) {
    Map<String, Object> form = new HashMap<>(Story.form());
    form.put(field, value);
    return put(form, read().etag());
  }

  private Answer put(Object form, String etag) {
    return api.as("yamada").put("applications/" + story.number(), form, etag);
  }

  private static Map<String, String> answers() {
    Map<String, String> answers = new HashMap<>();
    ((Map<?, ?>) Story.form().get("answers"))
        .forEach((key, value) -> answers.put("" + key, "" + value));
    return answers;
  }

  private static List<String> fields(Answer refused) {
    return refused.json().get("errors").findValuesAsText("field");
  }
}
