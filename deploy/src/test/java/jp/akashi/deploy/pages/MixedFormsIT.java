package jp.akashi.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Japan;
import jp.akashi.deploy.demo.Story;
import jp.akashi.deploy.rest.NextEdition;
import jp.akashi.deploy.rest.Retained;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form may consist of records of the case and of fields of its own. */
@ExtendWith(RunningAkashi.class)
class MixedFormsIT {

  private Api api;

  @BeforeEach
  void aFormWithBothIsInForce(Akashi akashi) {
    api = new Api(akashi);
    String id = "mixed-" + UUID.randomUUID().toString().substring(0, 8);
    NextEdition edition = new NextEdition(api, id);
    edition.into(edition.named().like("form-fields", "\"A05\",\"sites\"", "\"A17\",\"places\""));
  }

  @AfterEach
  void shippedContentIsInForceAgain() {
    NextEdition.restore(api);
  }

  private static Map<String, Object> none() {
    Map<String, String> values = Map.of("as-of", Japan.today().toString(), "since", "2025-12-01");
    return Map.of("values", values, "none", List.of("incidents"));
  }

  @Test
  void itCountsOnceFieldsAndRecordsAreComplete(Akashi akashi) {
    String number = api.as("yamada").post("applications").json().get("number").asText();
    String path = "cases/" + number + "/documents/A17/form";
    Answer filled = api.as("yamada").put(path, none(), "\"v0\"");
    assertThat(filled.json().get("open").findValuesAsText("code"))
        .containsExactly("record.open.sites");
    assertThat(filled.json().get("state").asText()).isEqualTo("AWAITED");
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("yamada");
      page.navigate(browser.url("/app/form?number=" + number + "&document=A17"));
      page.click("[id='fill:go']");
      page.click(".summary a");
      PlaywrightAssertions.assertThat(page.locator("[id='fill:records']")).isFocused();
      PlaywrightAssertions.assertThat(page.locator("section:has([id='fill:records']) .err"))
          .containsText("拠点");
      PlaywrightAssertions.assertThat(page.locator("section:has([id='fill:records']) a").first())
          .hasAttribute("href", Pattern.compile("/app/application\\?number=.*sites"));
      Look.at(page, "form-mixed");
    }
    Answer read = api.as("yamada").get("cases/" + number);
    Retained.expect(api.as("yamada").put("applications/" + number, Story.form(), read.etag()));
    JsonNode whole = api.as("yamada").get(path).json();
    assertThat(whole.get("open")).isEmpty();
    assertThat(state(number)).isEqualTo("SUBMITTED");
  }

  @Test
  @Tag("EXC-01")
  void whatTheBodyTookIsLookedAtAgainIfARecordSaysSomethingElse() {
    Story story = Story.submitted(api).documentsAccepted();
    assertThat(state(story.number())).isEqualTo("ACCEPTED");
    again(story, form -> {});
    assertThat(state(story.number())).as("nothing changed").isEqualTo("ACCEPTED");
    again(story, form -> ((ObjectNode) form.at("/sites/0")).put("address", "長野県岡谷市見本町9-9"));
    assertThat(state(story.number())).isEqualTo("SUBMITTED");
  }

  /**
   * Reception asks for correction of another document; the application is written and goes back.
   */
  private void again(Story story, Consumer<ObjectNode> change) {
    story.givenBack("A01", "名前を確かめてください。");
    story.withReasons("sato", "cases/%s/reception/correction-request");
    Answer read = api.as("yamada").get("cases/" + story.number());
    ObjectNode form = (ObjectNode) read.json().get("form");
    form.put("title", form.get("title").asText() + "改");
    change.accept(form);
    Retained.expect(api.as("yamada").put("applications/" + story.number(), form, read.etag()));
    story.signOff().submit();
  }

  private String state(String number) {
    JsonNode documents = api.as("yamada").get("cases/" + number + "/documents").json();
    for (JsonNode document : documents) {
      if (document.get("code").asText().equals("A17")) {
        return document.get("state").asText();
      }
    }
    throw new AssertionError(documents);
  }
}
