package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;

/**
 * Editions that come into force one after another while an application is being written. The older
 * asks for what the newer drops, the newer for what the older does not know; some rows are in both
 * and say something else. Afterwards the shipped content is in force again, under another name.
 */
public final class Forms {

  /** Means of an item that allows something equivalent. */
  public static final String EQUIVALENT = "III-4";

  /** What is handed in for a document that the newer form drops. */
  public static final byte[] PLAN = SamplePdf.about("飛行計画");

  private final Api api;

  public Forms(Api api) {
    this.api = api;
  }

  private static String name(String form) {
    return "form-" + UUID.randomUUID().toString().substring(0, 8) + "-" + form;
  }

  private EditionArchive common(String id) {
    return EditionArchive.of(api).named(id).like("conditions", "\"agent\"", "\"shelf\"");
  }

  /** The form drafts are begun on: in force from now on. */
  public String older() {
    String id = name("older");
    bring(
        id,
        common(id)
            .like("conditions", "\"agent\"", "\"drone\"")
            .replace("conditions", "\"shelf\",\"yes;no\"", "\"shelf\",\"own;shared\"")
            .like("required-documents", "\"A04\"", "\"A97\"")
            .like("items", "\"I-2\"", "\"I-90\"")
            .like("means", "\"I-2\",\"1\"", "\"I-90\",\"1\"")
            .like("means", "\"" + EQUIVALENT + "\",\"1\"", "\"" + EQUIVALENT + "\",\"90\"")
            .bytes());
    return id;
  }

  /** The form that takes its place. */
  public String newer() {
    String id = name("newer");
    bring(
        id,
        common(id)
            .like("conditions", "\"agent\"", "\"robot\"")
            .replace("conditions", "\"shelf\",\"yes;no\"", "\"shelf\",\"own;rented\"")
            .replace("conditions", "無線LAN", "無線LAN（来客用を含む）")
            .like("required-documents", "\"A04\"", "\"A96\"")
            .replace("required-documents", "事業・拠点概要書", "事業・拠点・委託先の概要書")
            .like("items", "\"I-2\"", "\"I-91\"")
            .like("means", "\"I-2\",\"1\"", "\"I-91\",\"1\"")
            .replace("items", "重要度に応じた区分に分けられ、利用", "重要度と期限に応じた区分に分けられ、利用")
            .bytes());
    return id;
  }

  /** The shipped content, under another name. */
  public String shipped() {
    String id = name("shipped");
    bring(id, EditionArchive.of(api).named(id).bytes());
    return id;
  }

  private void bring(String id, byte[] archive) {
    String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
    Api.Answer drafted =
        api.as("saito").putFile("edition-files/" + id, BodyPublishers.ofByteArray(archive));
    assertThat(drafted.status()).as("%s", drafted.json()).isEqualTo(200);
    step("hayashi", id, "review", null);
    step("saito", id, "approval", Map.of("date", today, "number", "第8号"));
    step("saito", id, "activation", Map.of("from", today));
  }

  private void step(String username, String id, String step, Object body) {
    String etag = api.as(username).get("editions/" + id).etag();
    Api.Answer done = api.as(username).postIfMatch("editions/" + id + "/" + step, body, etag);
    assertThat(done.status()).as("%s", done.json()).isEqualTo(200);
  }

  /** A draft in which something is said of everything the newer form changes. */
  public Story draft() {
    Story story = Story.draft(api);
    answers(story, Map.of("drone", "yes", "shelf", "shared"));
    story.handsIn("yamada", "A97", PLAN);
    story.declares("yamada", "A05", "not-prepared", "概要書は作成中です。");
    Map<String, Object> adopted = Map.of("1", Map.of("choice", "ADOPTED"));
    Map<String, Object> equivalent = Map.of("choice", "EQUIVALENT", "reason", "金庫に入れています。");
    Map<String, Object> said =
        Map.of(
            "I-2",
            Map.of("means", adopted, "note", "区分は3つです。"),
            "I-90",
            Map.of("means", adopted, "note", "飛行の記録があります。", "evidence", List.of("A97")),
            EQUIVALENT,
            Map.of("means", Map.of("90", equivalent), "evidence", List.of("A07", "A97")));
    assertThat(api.as("yamada").put("cases/" + story.number() + "/self-check", said, null).status())
        .isEqualTo(200);
    return story;
  }

  /** More answers in the form of an application. */
  public void answers(Story story, Map<String, String> more) {
    Api.Answer read = api.as("yamada").get("cases/" + story.number());
    ObjectNode form = (ObjectNode) read.json().get("form");
    more.forEach(((ObjectNode) form.get("answers"))::put);
    Api.Answer written = api.as("yamada").put("applications/" + story.number(), form, read.etag());
    assertThat(written.status()).as("%s", written.json()).isEqualTo(200);
  }
}
