package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

  private NextEdition form(String which) {
    return new NextEdition(api, "form-" + UUID.randomUUID().toString().substring(0, 8) + which);
  }

  private static EditionArchive common(NextEdition form) {
    return form.named().like("conditions", "\"agent\"", "\"shelf\"");
  }

  /** The form drafts are begun on: in force from now on. */
  public String older() {
    NextEdition form = form("-older");
    form.into(
        common(form)
            .like("conditions", "\"agent\"", "\"drone\"")
            .replace("conditions", "\"shelf\",\"yes;no\"", "\"shelf\",\"own;shared\"")
            .like("required-documents", "\"A04\"", "\"A97\"")
            .like("items", "\"I-2\"", "\"I-90\"")
            .like("means", "\"I-2\",\"1\"", "\"I-90\",\"1\"")
            .like("means", "\"" + EQUIVALENT + "\",\"1\"", "\"" + EQUIVALENT + "\",\"90\""));
    return form.id();
  }

  /** The form that takes its place. */
  public String newer() {
    NextEdition form = form("-newer");
    form.into(
        common(form)
            .like("conditions", "\"agent\"", "\"robot\"")
            .replace("conditions", "\"shelf\",\"yes;no\"", "\"shelf\",\"own;rented\"")
            .replace("conditions", "無線LAN", "無線LAN（来客用を含む）")
            .like("required-documents", "\"A04\"", "\"A96\"")
            .replace("required-documents", "選任書面", "選任及び交代の書面")
            .like("items", "\"I-2\"", "\"I-91\"")
            .like("means", "\"I-2\",\"1\"", "\"I-91\",\"1\"")
            .replace("items", "重要度に応じた区分に分けられ、利用", "重要度と期限に応じた区分に分けられ、利用"));
    return form.id();
  }

  /** A draft in which something is said of everything the newer form changes. */
  public Story draft() {
    Story story = Story.draft(api);
    answers(story, Map.of("drone", "yes", "shelf", "shared"));
    story.handsIn("yamada", "A97", PLAN);
    story.declares("yamada", "A08", "not-prepared", "選任書面は作成中です。");
    Map<String, Object> adopted = Map.of("1", Map.of("choice", "ADOPTED"));
    Map<String, Object> equivalent = Map.of("choice", "EQUIVALENT", "reason", "金庫に入れています。");
    Map<String, Object> said =
        Map.of(
            "I-2",
            first(Map.of("means", adopted, "note", "区分は3つです。", "shownOnSite", true)),
            "I-90",
            first(Map.of("means", adopted, "note", "飛行の記録があります。", "evidence", List.of("A97"))),
            EQUIVALENT,
            first(Map.of("means", Map.of("90", equivalent), "evidence", List.of("A07", "A97"))));
    assertThat(api.as("yamada").put("cases/" + story.number() + "/self-check", said, null).status())
        .isEqualTo(200);
    return story;
  }

  private static Map<String, Object> first(Map<String, Object> answer) {
    return Map.of("version", 0, "answer", answer);
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
