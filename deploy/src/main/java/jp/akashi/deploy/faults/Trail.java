package jp.akashi.deploy.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.CaseState;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;

/**
 * One case, what was acknowledged to whoever took its steps, and whether the records agree. The act
 * of a step is what the journal must say once for each acknowledgement.
 */
final class Trail {

  /** What waits after an act; an act that is not here leaves what waited. */
  private static final Map<String, String> WAITING =
      Map.ofEntries(
          Map.entry("application.submitted", "CHECK_COMPLETENESS"),
          Map.entry("application.correctionRequested", "CORRECT_APPLICATION"),
          Map.entry("application.resubmitted", "CHECK_COMPLETENESS"),
          Map.entry("application.accepted", "REVIEW_APPLICATION"),
          Map.entry("agreement.offered", "SIGN_AGREEMENT"),
          Map.entry("decision.granted", "SIGN_CERTIFICATE"),
          Map.entry("certificate.signed", ""));

  private static final Set<String> STATES =
      Arrays.stream(CaseState.values()).map(Enum::name).collect(Collectors.toSet());

  private final Story story;
  private final Map<String, Integer> before;
  private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

  Trail(Story story) {
    this.story = story;
    this.before = counts(story.acts());
  }

  Story story() {
    return story;
  }

  int acknowledged() {
    return acknowledged.size();
  }

  /** Takes a step under one key until it is answered; what is answered as taken is noted. */
  void take(String username, String path, Object body, String act) {
    Api.Answer answer = story.tries(username, path, body);
    if (answer.status() >= 200 && answer.status() < 300) {
      acknowledged.add(act);
    } else {
      refused.add(act + " was answered " + answer.status() + " " + answer.json());
    }
  }

  boolean isBroken() {
    return !refused.isEmpty();
  }

  /** Compares what was acknowledged with what stands on record. */
  Tally check(Api api) {
    JsonNode journal = api.as("sato").get("cases/" + story.number() + "/journal").json();
    List<String> lost = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    Map<String, Integer> now = counts(story.acts());
    counts(acknowledged)
        .forEach(
            (act, taken) -> {
              int standing = now.getOrDefault(act, 0) - before.getOrDefault(act, 0);
              if (standing < taken) {
                lost.add(story.number() + " " + act);
              } else if (standing > taken) {
                twice.add(story.number() + " " + act);
              }
            });
    return new Tally(acknowledged.size(), 0, lost, twice, unexplained(journal));
  }

  private List<String> unexplained(JsonNode journal) {
    List<String> unexplained = new ArrayList<>(refused);
    String state = story.state();
    String explained = lastState(journal);
    if (!state.equals(explained)) {
      unexplained.add(story.number() + " is " + state + ", its journal says " + explained);
    }
    String waiting = String.join(",", story.openSteps());
    String expected = lastWaiting(journal);
    if (!waiting.equals(expected)) {
      unexplained.add(story.number() + " waits for " + waiting + ", not for " + expected);
    }
    return unexplained;
  }

  private static String lastState(JsonNode journal) {
    String state = "";
    for (JsonNode line : journal) {
      String after = line.path("after").asText();
      state = STATES.contains(after) ? after : state;
    }
    return state;
  }

  private static String lastWaiting(JsonNode journal) {
    String waiting = "";
    for (JsonNode line : journal) {
      waiting = WAITING.getOrDefault(line.get("act").asText(), waiting);
    }
    return waiting;
  }

  private static Map<String, Integer> counts(List<String> acts) {
    Map<String, Integer> counts = new HashMap<>();
    acts.forEach(act -> counts.merge(act, 1, Integer::sum));
    return counts;
  }
}
