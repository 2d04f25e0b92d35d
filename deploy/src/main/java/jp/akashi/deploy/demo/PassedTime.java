package jp.akashi.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Trouble;

/**
 * Lets a deadline of one case lie in the past, where nobody can wait for weeks. Of all that is told
 * of a case this alone is written into the database, and nothing is left out: what follows from the
 * deadline the product does itself.
 */
public final class PassedTime {

  private final Akashi akashi;

  public PassedTime(Akashi akashi) {
    this.akashi = akashi;
  }

  /**
   * The last day of every correction of a case was the day before yesterday.
   *
   * @return how many deadlines were moved
   */
  public int corrections(String number) {
    return move(
        "update akashi.nonconformity set due = ? where number = ?",
        Japan.today().minusDays(2),
        number);
  }

  /**
   * A timer of a case is due since a minute.
   *
   * @param event id of the timer event in the process model
   * @return how many timers were moved
   */
  public int timer(String number, String event) {
    return move(
        "update engine.act_ru_job j set duedate_ = ? from engine.act_ru_execution e"
            + " where e.id_ = j.process_instance_id_ and e.business_key_ = ?"
            + " and j.handler_cfg_ = ?",
        LocalDateTime.now(Japan.ZONE).minusMinutes(1),
        number,
        event);
  }

  private int move(String sql, Object... values) {
    try (Connection database = akashi.database().connect("akashi", "akashi");
        PreparedStatement update = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      return update.executeUpdate();
    } catch (SQLException failed) {
      throw new Trouble("A deadline could not be moved: " + failed.getMessage(), failed);
    }
  }
}
