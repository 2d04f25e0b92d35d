package jp.akashi.workflow;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseStep;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * The task in which a case waits for a step. Asked in plain SQL: the engine's own query, which can
 * ask anything of a task, is put together anew each time, and took a third of what it takes to
 * complete one.
 */
final class OpenTask {

  private static final String OF_CASE =
      """
      select T.ID_ from ACT_RU_TASK T join ACT_RU_EXECUTION P on P.ID_ = T.PROC_INST_ID_
        where P.BUSINESS_KEY_ = ? and T.TASK_DEF_KEY_ = ?""";

  private OpenTask() {}

  /**
   * Its id; empty if the case does not wait for the step.
   *
   * @throws ProcessEngineException if it waits for it twice, which no model allows
   */
  static Optional<String> of(CommandContext engine, ApplicationNumber number, CaseStep step) {
    var connection = engine.getDbSqlSession().getSqlSession().getConnection();
    try (PreparedStatement select = connection.prepareStatement(OF_CASE)) {
      select.setString(1, number.value());
      select.setString(2, step.taskId());
      try (ResultSet tasks = select.executeQuery()) {
        return only(tasks, number, step);
      }
    } catch (SQLException e) {
      throw new ProcessEngineException("Could not look for " + step + " in " + number, e);
    }
  }

  private static Optional<String> only(ResultSet tasks, ApplicationNumber number, CaseStep step)
      throws SQLException {
    if (!tasks.next()) {
      return Optional.empty();
    }
    String task = tasks.getString(1);
    if (tasks.next()) {
      throw new ProcessEngineException(number + " waits twice for " + step);
    }
    return Optional.of(task);
  }
}
