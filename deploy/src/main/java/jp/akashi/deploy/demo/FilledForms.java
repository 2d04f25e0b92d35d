package jp.akashi.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What applicants fill in on the forms of the edition, as such companies would. */
final class FilledForms {

  private static final String INCIDENT = "出張先の打合せ室に試作部品の図面1枚を置き忘れた。翌日、先方の担当者から連絡があり回収した。";
  private static final String MEASURES =
      "持出しの記録に返却の確認欄がなかった。持出簿に返却の欄を設け、帰社のつど管理責任者が確かめることとし、全員に周知した。";
  private static final String ADVICE = "情報管理規程の案の確認と、管理区域の区分についての助言（2回、各半日）。";

  /** What stands in the fields that not everybody answers the same way. */
  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("rules", "受付で入館証を受け取り、工場内では保護帽と安全靴を着けてください。撮影はできません。"),
          Map.entry("what", INCIDENT),
          Map.entry("information", "試作部品の加工図面"),
          Map.entry("measures", MEASURES),
          Map.entry("adviser", "見本 花子"),
          Map.entry("of", "見本県中小企業支援センター"),
          Map.entry("about", ADVICE));

  /** Tables with something to enter, by the clerk of the company that has it. */
  private static final Map<String, List<String>> ENTERED =
      Map.of("incidents", List.of("nakagawa"), "advice", List.of("nakagawa"));

  private FilledForms() {}

  /**
   * The body of the request that fills in a form.
   *
   * @param form as the API shows it
   */
  static Map<String, Object> of(Applicant applicant, JsonNode form) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Object> tables = new LinkedHashMap<>();
    List<String> none = new ArrayList<>();
    for (JsonNode field : form.get("fields")) {
      String key = field.get("key").asText();
      if (!field.get("partOf").isNull() || !field.get("record").isNull()) {
        continue;
      }
      boolean table = field.get("kind").asText().equals("TABLE");
      if (!table) {
        values.put(key, said(field));
      } else if (field.get("none").isNull()
          || ENTERED.getOrDefault(key, List.of()).contains(applicant.clerk())) {
        tables.put(key, List.of(row(form, key)));
      } else {
        none.add(key);
      }
    }
    return Map.of("values", values, "tables", tables, "none", none);
  }

  private static Map<String, String> row(JsonNode form, String table) {
    Map<String, String> row = new LinkedHashMap<>();
    for (JsonNode field : form.get("fields")) {
      if (field.get("partOf").asText().equals(table)) {
        row.put(field.get("key").asText(), said(field));
      }
    }
    return row;
  }

  private static String said(JsonNode field) {
    String key = field.get("key").asText();
    LocalDate today = Japan.today();
    return switch (field.get("kind").asText()) {
      case "DATE" ->
          field.get("meaning").asText().equals("AS_OF_DATE")
              ? today.toString()
              : key.equals("since")
                  ? today.minusYears(1).toString()
                  : today.minusDays(97).toString();
      case "NUMBER" -> "1";
      case "YES_NO" -> "no";
      case "TICK" -> "yes";
      default ->
          field.get("necessary").asBoolean() || SAID.containsKey(key)
              ? SAID.getOrDefault(key, "記載のとおりです。")
              : "";
    };
  }
}
