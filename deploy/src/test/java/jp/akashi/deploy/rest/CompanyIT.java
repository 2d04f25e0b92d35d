package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company keeps its own details right, and says who acts for it. */
@ExtendWith(RunningAkashi.class)
class CompanyIT {

  private static final Map<String, Object> ACCOUNTS =
      Map.of("role", "経理", "name", "山田 花子", "phone", "０２６６－００－００００");
  private static final Map<String, Object> SITE_MANAGER =
      Map.of("role", "現場の責任者", "name", "木村 一", "email", "kimura@example.jp");
  private Api api;

  @BeforeEach
  void register(Akashi akashi) {
    api = new Api(akashi);
    Story.companyIsRegistered(api);
  }

  @Test
  void detailsAndContactsAreCorrectedWithBeforeAndAfterOnRecord() {
    correct(details("phone", "0266-11-1111"), List.of());
    Answer corrected = correct(details("phone", "０２６６－２２－２２２２"), List.of(ACCOUNTS, SITE_MANAGER));
    assertThat(corrected.status()).isEqualTo(200);
    assertThat(corrected.json().get("details").get("phone").asText()).isEqualTo("0266-22-2222");
    assertThat(corrected.json().get("corporateNumber").asText())
        .isEqualTo(Applicant.MIHON.corporateNumber());
    JsonNode contacts = api.as("suzuki").get("company").json().get("contacts");
    assertThat(contacts.findValuesAsText("role")).containsExactly("経理", "現場の責任者");
    JsonNode phone = latest("company.corrected.phone");
    assertThat(phone.get("before").asText()).isEqualTo("0266-11-1111");
    assertThat(phone.get("after").asText()).isEqualTo("0266-22-2222");
    assertThat(phone.get("actor").asText()).isEqualTo("yamada");
    assertThat(latest("company.corrected.contacts").get("after").asText())
        .isEqualTo("経理 山田 花子 0266-00-0000\n現場の責任者 木村 一 kimura@example.jp");
  }

  @Test
  void whatDidNotChangeIsNotWritten() {
    correct(details("phone", "0266-11-1111"), List.of());
    int lines = journal().size();
    assertThat(correct(details("phone", "0266-11-1111"), List.of()).status()).isEqualTo(200);
    assertThat(journal()).hasSize(lines);
  }

  @Test
  void everyWrongFieldIsNamedAndNothingChanges() {
    Map<String, Object> wrong = details("phone", "内線3");
    wrong.putAll(Map.of("name", " ", "kana", "漢字", "postalCode", "39", "email", "nowhere"));
    Map<String, Object> unreachable = Map.of("role", "経理", "name", "山田 花子");
    Answer refused = correct(wrong, List.of(ACCOUNTS, unreachable));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(fields(refused))
        .containsExactly("name", "kana", "postalCode", "phone", "email", "contacts.1.phone");
    assertThat(api.as("yamada").get("company").json().get("details").get("name").asText())
        .isEqualTo("見本精密工業株式会社");
  }

  @Test
  void missingPartsAreRefusedByName() {
    String etag = api.as("yamada").get("company").etag();
    Answer refused = api.as("yamada").put("company", Map.of(), etag);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(fields(refused)).contains("name", "representative");
    Answer blank = correct(details("phone", ""), List.of(Map.of()));
    assertThat(fields(blank)).contains("contacts.0.role", "contacts.0.name");
    Answer none = correct(details("phone", ""), Collections.singletonList(null));
    assertThat(none.status()).as("no contact at all").isEqualTo(400);
    Answer many = correct(details("phone", ""), Collections.nCopies(21, ACCOUNTS));
    assertThat(fields(many)).containsExactly("contacts");
  }

  @Test
  void theCorporateNumberIsNoFieldOfACorrection() {
    String etag = api.as("yamada").get("company").etag();
    Map<String, Object> other = Map.of("details", details("phone", ""), "corporateNumber", "1");
    assertThat(api.as("yamada").put("company", other, etag).status()).isEqualTo(400);
  }

  @Test
  void anOlderCorrectionDoesNotReplaceAColleagues() {
    String seenByBoth = api.as("suzuki").get("company").etag();
    correct(details("email", "a" + System.nanoTime() + "@example.jp"), List.of());
    Map<String, Object> body = Map.of("details", details("phone", ""), "contacts", List.of());
    assertThat(api.as("suzuki").put("company", body, seenByBoth).status()).isEqualTo(412);
    assertThat(api.as("suzuki").put("company", body, null).status()).isEqualTo(428);
  }

  @Test
  void aMemberIsInvitedTakenOffAndWhatTheyDidStays() {
    Story story = Story.draft(api);
    join("mori");
    assertThat(members()).contains("mori");
    assertThat(api.as("mori").get("cases/" + story.number()).status()).isEqualTo(200);
    assertThat(api.as("yamada").delete("company/members/mori").status()).isEqualTo(403);
    assertThat(members()).contains("mori");
    assertThat(api.as("suzuki").delete("company/members/mori").status()).isEqualTo(204);
    assertThat(members()).doesNotContain("mori");
    assertThat(api.as("mori").get("cases/" + story.number()).status()).isEqualTo(404);
    assertThat(api.as("mori").get("company").status()).isEqualTo(404);
    assertThat(latest("company.joined").get("after").asText()).isEqualTo("mori");
    assertThat(latest("company.memberRemoved").get("before").asText()).isEqualTo("mori");
    assertThat(api.as("suzuki").delete("company/members/mori").status()).isEqualTo(404);
  }

  @Test
  void aMemberMayLeave() {
    join("okada");
    assertThat(api.as("okada").delete("company/membership").status()).isEqualTo(204);
    assertThat(members()).doesNotContain("okada");
    assertThat(latest("company.left").get("actor").asText()).isEqualTo("okada");
    assertThat(api.as("okada").delete("company/membership").status()).isEqualTo(404);
  }

  @Test
  void anOpenInvitationIsListedUntilItIsTakenUp() {
    int before = api.as("yamada").get("company/invitations").json().size();
    String code = api.as("yamada").post("company/invitations").json().get("code").asText();
    assertThat(api.as("yamada").get("company/invitations").json()).hasSize(before + 1);
    assertThat(api.as("yamada").get("company/invitations").json().toString()).doesNotContain(code);
    api.as("okada").post("company/membership", Map.of("code", code));
    assertThat(api.as("yamada").get("company/invitations").json()).hasSize(before);
    api.as("okada").delete("company/membership");
  }

  @Test
  void anInvitationThatIsCalledBackLetsNobodyIn() {
    String code = api.as("yamada").post("company/invitations").json().get("code").asText();
    JsonNode open = api.as("suzuki").get("company/invitations").json();
    String path = "company/invitations/" + open.get(open.size() - 1).get("id").asText();
    assertThat(api.as("nakagawa").delete(path).status()).as("another company").isEqualTo(404);
    assertThat(api.as("sato").delete(path).status()).isEqualTo(403);
    assertThat(api.as("suzuki").delete("company/invitations/x").status()).isEqualTo(404);
    assertThat(api.as("suzuki").delete(path).status()).isEqualTo(204);
    assertThat(latest("company.invitationCalledBack").get("actor").asText()).isEqualTo("suzuki");
    assertThat(api.as("suzuki").delete(path).status()).isEqualTo(404);
    Answer late = api.as("okada").post("company/membership", Map.of("code", code));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.json().at("/errors/0/field").asText()).isEqualTo("code");
  }

  @Test
  void anotherCompanysPeopleAreNotThereAndTheLastOneStays() {
    Story.companyIsRegistered(api, Searching.REIJI);
    assertThat(api.as("ueda").delete("company/members/yamada").status()).isEqualTo(404);
    assertThat(members()).contains("yamada");
    assertThat(api.as("ueda").get("company/journal").json().toString()).doesNotContain("yamada");
    for (String colleague : membersOf("ueda")) {
      if (!colleague.equals("ueda")) {
        assertThat(api.as("ueda").delete("company/members/" + colleague).status()).isEqualTo(204);
      }
    }
    assertThat(api.as("ueda").delete("company/membership").status()).isEqualTo(409);
    assertThat(api.as("ueda").delete("company/members/ueda").status()).isEqualTo(409);
    assertThat(membersOf("ueda")).containsExactly("ueda");
  }

  @Test
  void whatTheBodyNotesAboutTheCompanyIsNotItsToRead() {
    Map<String, Object> advice =
        Map.of(
            "username", "abe",
            "corporateNumber", Applicant.MIHON.corporateNumber(),
            "from", "2019-04-01",
            "until", "2020-03-31",
            "subject", "規程の作り方");
    assertThat(api.as("abe").post("advice", advice).status()).isEqualTo(201);
    assertThat(journal()).isNotEmpty();
    assertThat(journal())
        .allSatisfy(line -> assertThat(line.get("act").asText()).startsWith("company."));
  }

  @Test
  void theBodysPeopleHaveNoCompany() {
    assertThat(api.as("sato").get("company").status()).isEqualTo(403);
    assertThat(api.as("sato").get("company/members").status()).isEqualTo(403);
    assertThat(api.as("sato").delete("company/membership").status()).isEqualTo(403);
  }

  private void join(String username) {
    String code = api.as("yamada").post("company/invitations").json().get("code").asText();
    Answer joined = api.as(username).post("company/membership", Map.of("code", code));
    assertThat(joined.status()).isEqualTo(201);
  }

  private Answer correct(Map<String, Object> details, List<?> contacts) {
    Map<String, Object> body = Map.of("details", details, "contacts", contacts);
    return api.as("yamada").put("company", body, api.as("yamada").get("company").etag());
  }

  private static Map<String, Object> details(String field, String value) {
    Map<String, Object> details = new HashMap<>(Applicant.MIHON.company());
    details.put(field, value);
    return details;
  }

  private List<JsonNode> journal() {
    JsonNode lines = api.as("suzuki").get("company/journal").json();
    return new ArrayList<>(StreamSupport.stream(lines.spliterator(), false).toList());
  }

  private JsonNode latest(String act) {
    return journal().stream()
        .filter(line -> line.get("act").asText().equals(act))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private List<String> members() {
    return membersOf("yamada");
  }

  private List<String> membersOf(String username) {
    return api.as(username).get("company/members").json().findValuesAsText("username");
  }

  private static List<String> fields(Answer refused) {
    return refused.json().get("errors").findValuesAsText("field");
  }
}
