package jp.akashi.evidence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of versions for the command that moves files: over a connection of its own, each
 * statement a transaction. Of what was found infected no content is left, and what was destroyed is
 * only to be removed: neither is moved.
 */
final class MovableVersions implements AutoCloseable {

  /** Any number that nobody else locks with. */
  private static final long LOCK = 7_260_325_001L;

  private static final int PAGE = 500;
  private final Connection connection;

  /**
   * Connects.
   *
   * @param url JDBC address, with the schema of the tables
   */
  MovableVersions(String url, String user, String password) throws SQLException {
    connection = DriverManager.getConnection(url, user, password);
  }

  /** Whether nobody else is moving files; held until the connection ends, however it ends. */
  boolean lock() throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Some ids after this one, in order. */
  List<Long> after(long id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id from evidence_version where id > ? order by id limit " + PAGE)) {
      select.setLong(1, id);
      try (ResultSet rows = select.executeQuery()) {
        List<Long> ids = new ArrayList<>();
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
        return ids;
      }
    }
  }

  /** A version as it is on record now, if it still is and has content. */
  Optional<MovableVersion> find(long id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select v.*, d.number, d.code from evidence_version v"
                + " join case_document d on d.id = v.document_id"
                + " where v.id = ? and v.scan <> 'INFECTED' and v.wrapped_key is not null")) {
      select.setLong(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(version(row)) : Optional.empty();
      }
    }
  }

  private static MovableVersion version(ResultSet row) throws SQLException {
    return new MovableVersion(
        row.getLong("id"),
        row.getString("number") + " " + row.getString("code") + " v" + row.getInt("position"),
        new StoredFile(
            row.getString("stored_as"),
            row.getLong("size"),
            row.getString("sha256"),
            row.getBytes("wrapped_key"),
            row.getString("key_id"),
            EvidencePlace.valueOf(row.getString("place"))));
  }

  /**
   * Puts on record that a version lies elsewhere now.
   *
   * @return false if it is no longer on record as it was read, or was found infected since
   */
  boolean moved(MovableVersion version, EvidencePlace to) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update evidence_version set place = ?"
                + " where id = ? and stored_as = ? and place = ? and scan <> 'INFECTED' and wrapped_key is not null")) {
      update.setString(1, to.name());
      update.setLong(2, version.id());
      update.setString(3, version.stored().id());
      update.setString(4, version.stored().place().name());
      return update.executeUpdate() == 1;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
