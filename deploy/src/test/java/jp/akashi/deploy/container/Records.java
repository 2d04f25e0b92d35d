package jp.akashi.deploy.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.akashi.application.ApplicationNumber;

/** What the database holds of a case, read beside Hibernate and the engine, after they are done. */
@ApplicationScoped
public class Records {

  private static final List<String> OURS =
      List.of(
          "select 'application', a::text from application a where number = ?",
          "select 'journal', j::text from journal_entry j where subject = ? order by id",
          "select 'notice', n::text from notice n where subject = ? order by id",
          "select 'declaration', d::text from decider_declaration d where number = ? order by id",
          "select 'vote', v::text from committee_vote v where number = ? order by id");

  /** Tables of the engine, runtime and history, each with the column that names the process. */
  private static final List<String> ENGINES =
      List.of(
          "act_ru_execution proc_inst_id_",
          "act_ru_task proc_inst_id_",
          "act_ru_variable proc_inst_id_",
          "act_ru_job process_instance_id_",
          "act_hi_procinst proc_inst_id_",
          "act_hi_actinst proc_inst_id_",
          "act_hi_taskinst proc_inst_id_",
          "act_hi_varinst proc_inst_id_");

  private static final String OF_CASE =
      "select '%1$s', t::text from %1$s t where %2$s in"
          + " (select id_ from act_hi_procinst where business_key_ = ?) order by id_";

  @Resource(lookup = "java:jboss/datasources/AkashiDS")
  private DataSource database;

  /** Every row of the case, ours and the engine's. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<String> of(ApplicationNumber number) {
    List<String> rows = new ArrayList<>(ours(number));
    rows.addAll(engines(number));
    return rows;
  }

  /** The rows of our own tables. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<String> ours(ApplicationNumber number) {
    return OURS.stream().flatMap(query -> rows(query, number).stream()).toList();
  }

  /** The rows of the engine's tables. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<String> engines(ApplicationNumber number) {
    return ENGINES.stream()
        .flatMap(table -> rows(OF_CASE.formatted((Object[]) table.split(" ")), number).stream())
        .toList();
  }

  /** Carries out a statement that stays, whatever becomes of other transactions. */
  @Transactional(TxType.REQUIRES_NEW)
  public void execute(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private List<String> rows(String query, ApplicationNumber number) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, number.value());
      return read(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static List<String> read(PreparedStatement statement) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(found.getString(1) + " " + found.getString(2));
      }
    }
    return rows;
  }
}
