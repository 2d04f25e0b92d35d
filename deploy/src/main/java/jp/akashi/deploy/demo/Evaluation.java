package jp.akashi.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.deploy.demo.Api.Answer;

/** What the audit team of the demo body says and does in the document review. */
public final class Evaluation {

  private static final List<String> AREAS =
      List.of("ORG", "PEOPLE", "PHYS", "ICT", "CLOUD", "OT", "SUPPLY");
  private static final List<String> TIES =
      List.of("KINSHIP", "EMPLOYMENT", "CONSULTING", "HOLDING", "BENEFIT");

  private Evaluation() {}

  /**
   * The certification manager authorises the demo auditors for the areas of the edition, as far as
   * they are not.
   */
  public static void auditorsAreAuthorised(Api api) {
    Set<String> granted = new HashSet<>();
    api.as("saito")
        .get("competence")
        .json()
        .forEach(one -> granted.add(grant(one.get("username").asText(), one.get("area").asText())));
    Stream.concat(
            Stream.of("tanaka", "ito")
                .flatMap(name -> AREAS.stream().map(area -> grant(name, area))),
            Stream.of("ORG", "PEOPLE", "PHYS").map(area -> grant("kobayashi", area)))
        .filter(grant -> !granted.contains(grant))
        .forEach(grant -> authorise(api, grant));
  }

  private static String grant(String username, String area) {
    return username + "/" + area;
  }

  private static void authorise(Api api, String path) {
    Map<String, Object> grant = Map.of("validUntil", "2099-03-31", "basis", "実務と立会い評価の記録（デモ）による。");
    Story.expect(api.as("saito").put("competence/" + path, grant, "\"v0\""), "authorisation");
  }

  /** A declaration of interests that names no tie. */
  public static Map<String, Object> noTies() {
    Map<String, Object> answers = new LinkedHashMap<>();
    TIES.forEach(question -> answers.put(question, Map.of("tied", false)));
    return Map.of("answers", answers);
  }

  /** A declaration of interests with one tie. */
  public static Map<String, Object> tie(String question, String detail) {
    Map<String, Object> answers = new LinkedHashMap<>();
    TIES.forEach(
        each ->
            answers.put(
                each,
                each.equals(question)
                    ? Map.of("tied", true, "detail", detail)
                    : Map.of("tied", false)));
    return Map.of("answers", answers);
  }

  /** The lead auditor judges every item that is open: conforming, or not applicable. */
  public static void judgeAll(Api api, String number) {
    judgeAll(api, number, "tanaka");
  }

  /** An auditor judges every item that is open: conforming, or not applicable. */
  public static void judgeAll(Api api, String number, String auditor) {
    judgeAll(api, number, auditor, "DOCUMENTS");
  }

  /** An auditor judges every item that is open, from documents or on site. */
  public static void judgeAll(Api api, String number, String auditor, String basis) {
    String path = "cases/" + number + "/judgements";
    Map<String, Object> entries = new LinkedHashMap<>();
    for (JsonNode item : api.as(auditor).get(path).json()) {
      if (item.get("open").asBoolean()) {
        entries.put(item.get("item").asText(), entry(item, basis));
      }
    }
    Answer judged = api.as(auditor).put(path, entries, null);
    Story.expect(judged, "judgements");
  }

  private static Map<String, Object> entry(JsonNode item, String basis) {
    boolean excluded = item.get("applies").asText().equals("FALSE");
    Map<String, Object> judgement = new LinkedHashMap<>();
    judgement.put("basis", basis);
    judgement.put("verdict", excluded ? "NOT_APPLICABLE" : "CONFORMING");
    judgement.put("reason", excluded ? "申請の内容と書類で、当てはまらないことを確かめた。" : "規程と記録を確かめた。");
    if (!excluded) {
      judgement.put("evidence", List.of(Map.of("document", "A07")));
    }
    if (item.get("usesEquivalent").asBoolean()) {
      judgement.put("equivalentAccepted", true);
    }
    return Map.of("round", item.get("round").asInt(), "judgement", judgement);
  }
}
