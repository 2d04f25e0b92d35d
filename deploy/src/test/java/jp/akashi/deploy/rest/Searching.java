package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.DemoCompanies;
import jp.akashi.deploy.demo.Story;

/** People who search, and words that stand nowhere else. */
record Searching(Api api) {

  /** Another company, whose clerk is its representative. */
  static final Applicant REIJI =
      new Applicant(
          "ueda",
          "ueda",
          DemoCompanies.REIJI.corporateNumber(),
          DemoCompanies.REIJI.company(),
          Map.of());

  static final Duration PATIENCE = Duration.ofMinutes(3);

  /** A word that stands nowhere else. */
  static String letters() {
    String hex = UUID.randomUUID().toString().replace("-", "");
    return "q"
        + hex.chars()
            .limit(14)
            .mapToObj(c -> String.valueOf((char) ('a' + c % 16)))
            .reduce("", String::concat);
  }

  Answer search(String username, String query) {
    return api.as(username).get("search?" + query);
  }

  JsonNode found(String username, String q) {
    return search(username, "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)).json();
  }

  int count(String username, String q, String kind) {
    return found(username, q).at("/counts/" + kind).asInt(-1);
  }

  /** Waits until the index, which may lag behind, shows so many. */
  void until(String username, String q, String kind, int count) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(count(username, q, kind)).isEqualTo(count));
  }

  /** Waits until the index knows all there is. */
  void untilUpToDate() {
    await().atMost(PATIENCE).until(() -> found("sato", "x").get("upToDate").asBoolean());
  }

  Story draftWith(String line) {
    return Story.draft(api).handsIn("yamada", "A04", WrittenPdf.saying(line));
  }
}
