package jp.akashi.deploy.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;

/** Cases that ended long ago, and what is left of their documents in database and store. */
public final class Retained {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** Keys are destroyed and files removed by rounds of a quarter of a minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Akashi akashi;
  private final Api api;

  public Retained(Akashi akashi) {
    this.akashi = akashi;
    this.api = new Api(akashi);
  }

  /**
   * A case that was handed in and withdrawn a year ago: its evidence is due, its records are not.
   */
  public Story withdrawn() {
    Story story = Story.submitted(api).takes("suzuki", "applications/%s/withdrawal");
    ended(story);
    return story;
  }

  /** Has a case have ended a year ago. */
  void ended(Story story) {
    endedOn(story, LocalDate.now(JAPAN).minusYears(1));
  }

  /** Moves the day on which a case ended. */
  public void endedOn(Story story, LocalDate day) {
    update(
        "update akashi.case_end set ended_at = ? where number = ?",
        day.atTime(LocalTime.NOON).atZone(JAPAN).toOffsetDateTime(),
        story.number());
  }

  /** Moves the term of a certificate and has it counted as run out. */
  void certified(Story story, LocalDate from, LocalDate until) {
    update(
        "update akashi.certificate set certified_on = ?, valid_until = ? where application_id ="
            + " (select id from akashi.application where number = ?)",
        from,
        until,
        story.number());
  }

  /** Codes of the case's documents that are due, as the certification manager sees it. */
  public List<String> due(Story story) {
    List<String> codes = new ArrayList<>();
    for (JsonNode due : api.as("saito").get("disposals/due").json()) {
      if (due.get("number").asText().equals(story.number())) {
        codes.add(due.get("code").asText());
      }
    }
    return codes;
  }

  /** What somebody proposes. */
  static Map<String, Object> proposal(Story story, String... codes) {
    return Map.of(
        "documents",
        List.of(codes).stream().map(c -> Map.of("number", story.number(), "code", c)).toList(),
        "reasons",
        "保存期間が終わったことを確かめた。");
  }

  /** Proposes documents; the answer with its version. */
  public Answer proposed(String username, Story story, String... codes) {
    return expect(api.as(username).post("disposals", proposal(story, codes)));
  }

  /** Has a proposal approved by the head of the body. */
  public String approved(Answer proposed) {
    String number = proposed.json().get("number").asText();
    expect(
        api.as("hayashi")
            .postIfMatch(
                "disposals/" + number + "/approval",
                Map.of("reasons", "一覧と期間を確かめた。"),
                proposed.etag()));
    return number;
  }

  /** Waits until every document of a disposal is dealt with. */
  public JsonNode executed(String number) {
    Waiting.until("Disposal " + number, PATIENCE, null, () -> state(number).equals("EXECUTED"));
    return api.as("saito").get("disposals/" + number).json();
  }

  String state(String number) {
    return api.as("saito").get("disposals/" + number).json().get("state").asText();
  }

  /** What became of a document of a disposal. */
  String outcome(String number, String code) {
    JsonNode documents = api.as("saito").get("disposals/" + number).json().get("documents");
    return StreamSupport.stream(documents.spliterator(), false)
        .filter(document -> document.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow()
        .get("outcome")
        .asText();
  }

  /** Asks for the content of the first version of a document. */
  Answer content(Story story, String username, String code) {
    return api.as(username)
        .get("cases/" + story.number() + "/documents/" + code + "/versions/1/content");
  }

  Answer certificate(String username, String number) {
    return api.as(username).get("disposals/" + number + "/certificate");
  }

  /** What somebody is told of how long a document is kept. */
  JsonNode kept(Story story, String username, String code) {
    return found(api.as(username).get("cases/" + story.number() + "/retention").json(), code);
  }

  private static JsonNode found(JsonNode all, String code) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(one -> one.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** The lines of an act in the case's journal. */
  List<JsonNode> journal(Story story, String act) {
    JsonNode lines = api.as("saito").get("cases/" + story.number() + "/journal").json();
    return StreamSupport.stream(lines.spliterator(), false)
        .filter(line -> line.get("act").asText().equals(act))
        .toList();
  }

  /** The Japanese text of the letter of that code that the company got. */
  String letterTo(Story story, String code) {
    return found(api.as("yamada").get("cases/" + story.number() + "/letters").json(), code)
        .at("/letter/bodyJa")
        .asText();
  }

  public static Answer expect(Answer answer) {
    if (answer.status() < 200 || answer.status() > 204) {
      throw new AssertionError(answer.status() + " " + answer.json());
    }
    return answer;
  }

  /** A column of the first version of a document, as text; null where nothing is in it. */
  String column(String column, Story story, String code) {
    String sql =
        "select v."
            + column
            + "::text from akashi.evidence_version v join akashi.case_document d"
            + " on d.id = v.document_id where d.number = ? and d.code = ? and v.position = 1";
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, story.number());
      statement.setString(2, code);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  /** Where the unreadable file of a document lies, or lay. */
  Path file(Story story, String code) {
    String id = column("stored_as", story, code);
    return akashi.data().resolve("evidence/files").resolve(id.substring(0, 2)).resolve(id);
  }

  void untilRemoved(Story story, String code) {
    Waiting.until(
        "The file of " + code, PATIENCE, null, () -> column("removed_at", story, code) != null);
  }

  /** Carries out a statement of the test's own, as the database's owner. */
  void execute(String sql) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  /** How many rows there are of what is asked for, beginning with {@code from}. */
  int count(String from) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select count(*) " + from)) {
      found.next();
      return found.getInt(1);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  /** Every table of ours. */
  List<String> tables() {
    List<String> tables = new ArrayList<>();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select tablename from pg_tables where schemaname = 'akashi'")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
      return tables;
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private void update(String sql, Object... values) {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      if (statement.executeUpdate() != 1) {
        throw new AssertionError("Not exactly one row: " + sql);
      }
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private Connection connection() throws SQLException {
    return akashi.database().connect("akashi", "postgres");
  }
}
