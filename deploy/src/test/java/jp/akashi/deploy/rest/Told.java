package jp.akashi.deploy.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;

/** What applicants and callers are told. */
final class Told {

  private Told() {}

  /** Codes of the letters sent in a case, oldest first. */
  static List<String> letters(Api api, Story story) {
    JsonNode journal = api.as("sato").get("cases/" + story.number() + "/journal").json();
    return StreamSupport.stream(journal.spliterator(), false)
        .filter(line -> line.get("act").asText().equals("letter.sent"))
        .map(line -> line.get("after").asText())
        .toList();
  }

  /** Why a request was refused. */
  static String code(Answer answer) {
    return answer.json().get("type").asText().replace("urn:akashi:problem:", "");
  }
}
