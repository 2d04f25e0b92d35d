package jp.akashi.deploy;

import java.util.Map;

/** The fictional certification body of the demo. A real one sets these in its own environment. */
final class DemoBody {

  static final Map<String, String> ENVIRONMENT =
      Map.of(
          "AKASHI_DEMO", "true",
          "AKASHI_BODY_CODE", "SAKURA",
          "AKASHI_BODY_NAME", "一般社団法人 さくら技術認証機構（架空）",
          "AKASHI_BODY_NAME_EN", "Sakura Technology Certification Organization (fictional)",
          "AKASHI_ACCREDITATION_NUMBER", "見本-000",
          "AKASHI_HEAD_TITLE", "理事長",
          "AKASHI_HEAD_TITLE_EN", "President",
          "AKASHI_HEAD_NAME", "林 さくら",
          "AKASHI_HEAD_NAME_EN", "Sakura Hayashi");

  private DemoBody() {}
}
