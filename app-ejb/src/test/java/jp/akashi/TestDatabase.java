package jp.akashi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * A fresh PostgreSQL with the product's own migrations, and the persistence unit on it; the mapping
 * of every entity is validated when it opens.
 */
public final class TestDatabase implements AutoCloseable {

  private static final Path MIGRATIONS = Path.of("..", "deploy", "database");

  private final EmbeddedPostgres postgres;
  private final EntityManagerFactory factory;

  private TestDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
    this.factory = Persistence.createEntityManagerFactory("akashi", settings());
  }

  /** Starts the server, migrates, opens the persistence unit. */
  public static TestDatabase open() {
    return open("none", "");
  }

  /**
   * The same with something that was there before a migration.
   *
   * @param migration what its file name begins with, such as {@code V395}
   * @param before statements that are run before it
   */
  public static TestDatabase open(String migration, String before) {
    try {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder().setConnectConfig("currentSchema", "akashi").start();
      migrate(postgres.getPostgresDatabase(), migration, before);
      return new TestDatabase(postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does work in one transaction, rolled back when it throws. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      EntityTransaction transaction = entities.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(entities);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  /** JDBC address, for the user {@code postgres} with any password. */
  public String url() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?currentSchema=akashi";
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put(
        "jakarta.persistence.nonJtaDataSource",
        postgres.getPostgresDatabase(Map.of("currentSchema", "akashi")));
    settings.put("jakarta.persistence.jtaDataSource", null);
    // as strict as the server is
    settings.put("hibernate.jpa.compliance.query", "true");
    settings.put("hibernate.type.json_format_mapper", new JsonAsText());
    return settings;
  }

  private static void migrate(DataSource database, String named, String before) throws IOException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists akashi");
      statement.execute("set search_path to akashi");
      for (Path migration : migrations()) {
        if (migration.getFileName().toString().startsWith(named)) {
          statement.execute(before);
        }
        statement.execute(Files.readString(migration));
      }
    } catch (SQLException e) {
      throw new IOException("A migration failed", e);
    }
  }

  private static List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files
          .filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
          .sorted()
          .toList();
    }
  }

  /** The server brings a JSON binding, a plain JVM does not; our columns hold JSON as text. */
  private static final class JsonAsText implements FormatMapper {
    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
      return type.getJavaTypeClass().cast(text.toString());
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
      return value.toString();
    }
  }

  @Override
  public void close() throws IOException {
    factory.close();
    postgres.close();
  }
}
