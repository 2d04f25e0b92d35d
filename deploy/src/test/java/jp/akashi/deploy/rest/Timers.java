package jp.akashi.deploy.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.PassedTime;
import jp.akashi.deploy.demo.Story;

/** The timers of a case in the engine: when they go off, and letting one go off today. */
final class Timers {

  /** The engine writes times of day as they are in Japan. */
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** The engine looks for due jobs every three seconds; a busy machine takes longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Akashi akashi;

  Timers(Akashi akashi) {
    this.akashi = akashi;
  }

  /** The last day in Japan before each timer of the case goes off, by the event's id. */
  Map<String, LocalDate> lastDays(Story story) {
    Map<String, LocalDate> days = new TreeMap<>();
    moments(story).forEach((event, at) -> days.put(event, lastDay(at)));
    return days;
  }

  /** The last whole day in Japan before a moment. */
  static LocalDate lastDay(Instant at) {
    return LocalDate.ofInstant(at.minusSeconds(1), JAPAN);
  }

  /** The last day in Japan by which the engine waits for the one open step of a case. */
  static LocalDate waitsUntil(Api api, Story story) {
    JsonNode steps = api.as("sato").get("cases/" + story.number() + "/steps").json();
    return lastDay(Instant.parse(steps.get(0).get("due").asText()));
  }

  /** The last day in Japan to correct the first nonconformity of a case, as the record says. */
  static LocalDate correctionDue(Api api, Story story) {
    JsonNode all = api.as("yamada").get("cases/" + story.number() + "/nonconformities").json();
    return LocalDate.parse(all.get(0).get("due").asText());
  }

  /** Makes a timer due and waits until the journal of the case says what follows. */
  void goOff(Story story, String event, String act) {
    long before = story.acts().stream().filter(act::equals).count();
    makeDue(story, event);
    Waiting.until(
        event, PATIENCE, null, () -> story.acts().stream().filter(act::equals).count() > before);
  }

  /** Lets the one open step of a case be late by so many days. */
  void late(Story story, int days) {
    with(
        "update engine.act_ru_task t set due_date_ = ? from engine.act_ru_execution e"
            + " where e.id_ = t.proc_inst_id_ and e.business_key_ = ?",
        tasks -> {
          tasks.setObject(1, LocalDateTime.now(JAPAN).minusDays(days));
          tasks.setString(2, story.number());
          if (tasks.executeUpdate() != 1) {
            throw new AssertionError("Not exactly one step waits in " + story.number());
          }
        });
  }

  private Map<String, Instant> moments(Story story) {
    Map<String, Instant> moments = new TreeMap<>();
    with(
        "select j.handler_cfg_, j.duedate_ from engine.act_ru_job j"
            + " join engine.act_ru_execution e on e.id_ = j.process_instance_id_"
            + " where j.type_ = 'timer' and e.business_key_ = ?",
        timers -> {
          timers.setString(1, story.number());
          try (ResultSet found = timers.executeQuery()) {
            while (found.next()) {
              moments.put(
                  found.getString(1),
                  found.getObject(2, LocalDateTime.class).atZone(JAPAN).toInstant());
            }
          }
        });
    return moments;
  }

  private void makeDue(Story story, String event) {
    if (new PassedTime(akashi).timer(story.number(), event) != 1) {
      throw new AssertionError("Not exactly one timer " + event + ": " + moments(story));
    }
  }

  @FunctionalInterface
  private interface Act {
    void on(PreparedStatement statement) throws SQLException;
  }

  private void with(String sql, Act act) {
    try (Connection engine = akashi.database().connect("akashi", "akashi");
        PreparedStatement statement = engine.prepareStatement(sql)) {
      act.on(statement);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }
}
