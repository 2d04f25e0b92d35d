package jp.akashi.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/**
 * Brings databases and tables up to date before the server starts: ours by Flyway in schema {@code
 * akashi}, the engine's by its own scripts in schema {@code engine}.
 */
final class Schema {

  private static final List<String> ENGINE_PARTS =
      List.of(
          "engine",
          "history",
          "identity",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  /** Held, so that its level is not forgotten with it. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final Database database;
  private final Secrets secrets;

  Schema(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  void bringUpToDate(Path migrations) {
    try {
      try (Connection admin = database.connect("postgres", "postgres")) {
        create(admin, "akashi");
        create(admin, "keycloak");
      }
      migrate(migrations);
      try (Connection akashi = database.connect("akashi", "akashi")) {
        installEngine(akashi);
      }
    } catch (SQLException | IOException failed) {
      throw new Trouble("Could not prepare the tables: " + failed.getMessage(), failed);
    }
  }

  /** Creates a database and the user who owns it; both names are ours, never from outside. */
  private void create(Connection admin, String name) throws SQLException {
    if (!exists(admin, "select 1 from pg_roles where rolname = '" + name + "'")) {
      execute(
          admin,
          "create role " + name + " login password '" + secrets.of("database." + name) + "'");
    }
    if (!exists(admin, "select 1 from pg_database where datname = '" + name + "'")) {
      execute(admin, "create database " + name + " owner " + name);
    }
  }

  private void migrate(Path migrations) {
    FLYWAY.setLevel(Level.SEVERE);
    Flyway.configure()
        .dataSource(database.url("akashi"), "akashi", secrets.of("database.akashi"))
        .schemas("akashi")
        // rooms number their migrations in ranges of their own; a room may be furnished later
        .outOfOrder(true)
        .locations("filesystem:" + migrations)
        .load()
        .migrate();
  }

  private static void installEngine(Connection akashi) throws SQLException, IOException {
    execute(akashi, "create schema if not exists engine");
    if (exists(
        akashi,
        "select to_regclass('engine.act_ge_property') where to_regclass('engine.act_ge_property') is not null")) {
      return;
    }
    akashi.setAutoCommit(false);
    execute(akashi, "set search_path to engine");
    for (String part : ENGINE_PARTS) {
      execute(akashi, script(part));
    }
    akashi.commit();
  }

  private static String script(String part) throws IOException {
    String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
    try (InputStream script = Objects.requireNonNull(Schema.class.getResourceAsStream(name))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
