package jp.akashi.deploy.rest;

import java.util.Map;
import jp.akashi.deploy.demo.Applicant;

/** A company that no other test registers. */
final class Newcomer {

  static final Applicant SHISAKU =
      new Applicant(
          "ono",
          "kimura",
          "3999904000175",
          Map.of(
              "name", "試作電子株式会社",
              "kana", "シサクデンシ",
              "postalCode", "210-0000",
              "prefecture", "神奈川県",
              "address", "川崎市見本区3-4",
              "representative", "代表取締役 木村 正"),
          Applicant.MIHON.form());

  private Newcomer() {}
}
