package jp.akashi.workflow;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.akashi.application.ApplicationNumber;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * One change at a time in a case. Whoever changes it holds the row of its process until the
 * transaction ends; whoever comes second then sees what the first has done. Without it the engine
 * loads piece by piece and may find that half of what it reads has just gone.
 */
final class CaseLock {

  private static final String OF_CASE =
      "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ? and SUPER_EXEC_ is null for update";
  private static final String OF_JOB =
      """
      select ID_ from ACT_RU_EXECUTION where ID_ =
        (select E.ROOT_PROC_INST_ID_ from ACT_RU_JOB J
          join ACT_RU_EXECUTION E on E.ID_ = J.PROCESS_INSTANCE_ID_ where J.ID_ = ?)
      for update""";

  private CaseLock() {}

  /** Waits for the case; nothing to wait for where it does not run. */
  static void take(CommandContext engine, ApplicationNumber number) {
    lock(engine, OF_CASE, number.value());
  }

  /** Waits for the case that a job belongs to. */
  static void takeForJob(CommandContext engine, String job) {
    lock(engine, OF_JOB, job);
  }

  private static void lock(CommandContext engine, String rows, String id) {
    var connection = engine.getDbSqlSession().getSqlSession().getConnection();
    try (PreparedStatement select = connection.prepareStatement(rows)) {
      select.setString(1, id);
      try (ResultSet locked = select.executeQuery()) {
        locked.next();
      }
    } catch (SQLException e) {
      throw new ProcessEngineException("Could not lock the case of " + id, e);
    }
  }
}
