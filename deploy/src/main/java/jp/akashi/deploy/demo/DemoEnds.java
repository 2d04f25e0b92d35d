package jp.akashi.deploy.demo;

import java.time.Duration;
import java.util.Map;
import jp.akashi.deploy.Waiting;

/** How cases of the demo end without a certificate, or with one that does not last. */
final class DemoEnds {

  /** Whoever reads the case shall not wonder about its days. */
  private static final String SHORTENED = "（デモのため、期限が過ぎたことにしてあります。）";

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final PassedTime time;

  DemoEnds(PassedTime time) {
    this.time = time;
  }

  /** The desk returns what does not belong to it. */
  void returned(Story story) {
    story.takes(
        "sato",
        "cases/%s/reception/return",
        Map.of("reasons", "申請の範囲が物の保管だけで、守る情報が示されていません。範囲を決めてから申請してください。"));
  }

  /** The body ends a review that cannot go on. */
  void terminated(Story story) {
    story.takes(
        "saito", "cases/%s/termination", Map.of("reasons", "申請者から、拠点の閉鎖により現地審査を受けられないと連絡があったため。"));
  }

  /** The applicant is asked for a correction, reminded, and does not answer. */
  void lapsed(Story story) {
    story
        .givenBack("A09", "見直した日が書かれていません。")
        .takes(
            "sato",
            "cases/%s/reception/correction-request",
            Map.of("reasons", "利用者一覧を直して出してください。" + SHORTENED));
    goesOff(story, "correctionOverdue", "letter.sent");
    goesOff(story, "correctionLapsed", "application.lapsed");
  }

  private void goesOff(Story story, String event, String act) {
    long before = count(story, act);
    time.timer(story.number(), event);
    Waiting.until(event, PATIENCE, null, () -> count(story, act) > before);
  }

  private static long count(Story story, String act) {
    return story.acts().stream().filter(act::equals).count();
  }

  /** What was found on site is not corrected in time, and that is why nothing is granted. */
  void refused(Story story) {
    story
        .reviewed()
        .planAgreed()
        .metOnSite()
        .raises("III-3", "major")
        .takes("kobayashi", "cases/%s/audit/conclusion");
    time.corrections(story.number());
    story
        .takes(
            "tanaka",
            "cases/%s/nonconformities/uncorrected",
            Map.of("reasons", "三度求めたが、鍵の貸出しの記録が出ない。" + SHORTENED))
        .declaredAfter()
        .auditReported("鍵の貸出しの記録がないままであり、認証は適当でないと考える。")
        .committee()
        .recommends("watanabe", "REFUSE")
        .refuses();
  }

  /** The head of the body suspends what was certified, at once. */
  void suspended(Story story) {
    story.takes("hayashi", "certificates/" + story.certificate() + "/suspension", order());
  }

  private static Map<String, Object> order() {
    return Map.of(
        "ground", "SERIOUS_INCIDENT",
        "scope", "四日市工場",
        "published", "管理対象情報の持出しを確かめているため",
        "internal", "事故の報告を受けた。広がりを防ぐため、意見を待てない。",
        "required", "原因の調べと再発を防ぐ措置を報告する。",
        "urgent", true);
  }
}
