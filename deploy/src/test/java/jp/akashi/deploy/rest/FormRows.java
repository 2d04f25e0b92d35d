package jp.akashi.deploy.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads what the API says of the changes of a form. */
final class FormRows {

  private FormRows() {}

  /** What becomes of each field: kind and outcome. */
  static Map<String, String> outcomes(JsonNode shown) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    shown
        .get("changes")
        .forEach(
            change ->
                outcomes.put(
                    change.get("field").asText(),
                    change.get("kind").asText() + " " + change.get("outcome").asText()));
    return outcomes;
  }

  static List<String> fields(JsonNode rows) {
    return rows.findValuesAsText("field");
  }

  static JsonNode row(JsonNode rows, String field) {
    return row(rows, "field", field);
  }

  static JsonNode row(JsonNode rows, String key, String value) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.get(key).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  /** What was said in words. */
  static List<String> texts(JsonNode rows, String field) {
    return texts(rows, field, "text");
  }

  /** Of all rows of a field: an item may have several parts kept aside. */
  static List<String> texts(JsonNode rows, String field, String what) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.get("field").asText().equals(field))
        .flatMap(row -> row.get("said").findValuesAsText(what).stream())
        .toList();
  }
}
