package jp.akashi.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.demo.Api.Answer;

/** The technical reviewer and the committee at work on a case. */
public final class Committee {

  /** Everybody of the demo's committee who took no part in any evaluation. */
  public static final List<String> MEMBERS = List.of("takahashi", "kato", "matsumoto");

  private final Api api;
  private final Story story;

  public Committee(Api api, Story story) {
    this.api = api;
    this.story = story;
  }

  /** What the reviewer or a member sees. */
  public JsonNode seenBy(String username) {
    return api.as(username).get("cases/" + story.number() + "/decision").json();
  }

  /** The file checked against every rule, and the recommendation. */
  public Map<String, Object> review(String username, String recommendation) {
    List<Map<String, Object>> checks = new ArrayList<>();
    for (JsonNode rule : seenBy(username).get("rules")) {
      if (rule.get("ofFile").asBoolean()) {
        checks.add(Map.of("rule", rule.get("code").asText(), "confirmed", true));
      }
    }
    return Map.of("recommendation", recommendation, "reasons", "一件書類を確かめた。", "checks", checks);
  }

  public Committee recommends(String username, String recommendation) {
    story.takes(username, "cases/%s/decision/recommendation", review(username, recommendation));
    return this;
  }

  /** Members declare that nothing ties them to the applicant. */
  public Committee declares(String... usernames) {
    for (String username : usernames) {
      story.takes(username, "cases/%s/decision/declaration", Map.of("tie", ""));
    }
    return this;
  }

  public Committee votes(String username, String choice) {
    story.takes(username, "cases/%s/decision/votes", ballot(username, choice));
    return this;
  }

  /** A vote on the file as it stands. */
  public Map<String, Object> ballot(String username, String choice) {
    return Map.of(
        "choice",
        choice,
        "reasons",
        "審査報告書と証拠で確かめた。",
        "hash",
        seenBy(username).get("hash").asText());
  }

  /** Closes the vote with the same reason for every item that is not met. */
  public Answer closes(String username, String outcome) {
    return story.tries(username, "cases/%s/decision/closing", ruling(username, outcome));
  }

  private Map<String, Object> ruling(String username, String outcome) {
    Map<String, String> items = new HashMap<>();
    if (outcome.equals("REFUSED")) {
      seenBy(username)
          .get("unmet")
          .forEach(item -> items.put(item.get("number").asText(), "期限までに満たされなかった。"));
    }
    return Map.of("outcome", outcome, "reasons", "記録のとおり。", "items", items);
  }

  /** Three members vote for it, and the case is granted. */
  public Story grants() {
    return story.takes("takahashi", "cases/%s/decision/closing", voted());
  }

  /** Three members vote for it; what is left is to close the vote with this ruling. */
  public Map<String, Object> voted() {
    declares(MEMBERS.toArray(String[]::new));
    MEMBERS.forEach(member -> votes(member, "FOR"));
    return ruling("takahashi", "GRANTED");
  }

  /** All vote against it, and the case is refused with a reason for every item. */
  public Story refuses() {
    declares(MEMBERS.toArray(String[]::new));
    MEMBERS.forEach(member -> votes(member, "AGAINST"));
    return story.takes("takahashi", "cases/%s/decision/closing", ruling("takahashi", "REFUSED"));
  }
}
