package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.TestDatabase;

/** Versions on record, their files in one of two places, and the command that moves them. */
final class MoveFixture implements AutoCloseable {

  private final TestDatabase database;
  private final RunningS3 s3;
  private final Path directory;
  private final Connection connection;
  private final Map<Long, byte[]> contents = new LinkedHashMap<>();

  MoveFixture(TestDatabase database, RunningS3 s3, Path directory) throws SQLException {
    this.database = database;
    this.s3 = s3;
    this.directory = directory;
    this.connection = DriverManager.getConnection(database.url(), "postgres", "postgres");
    // the case and the company a version belongs to are not what is moved
    execute("set session_replication_role = replica");
    execute("truncate evidence_version, case_document cascade");
    execute(
        "insert into case_document (id, number, code, state, compared, written_salt, answered_by,"
            + " answered_at, version)"
            + " values (1, 'A-1', 'A04', 'SUBMITTED', false, '', 'yamada', now(), 0)");
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(s3.settings());
    environment.put("AKASHI_EVIDENCE_STORE", "disk");
    environment.put("AKASHI_EVIDENCE_DIR", directory.resolve("evidence").toString());
    environment.put("AKASHI_KEYS_DIR", directory.resolve("keys").toString());
    environment.put("AKASHI_DB_URL", database.url());
    environment.put("AKASHI_DB_USER", "postgres");
    environment.put("AKASHI_DB_PASSWORD", "any");
    return environment;
  }

  /** What a server with these settings has; it takes new files in on disk. */
  EvidenceStore store() {
    Seal seal = new Seal(EvidenceKeys.in(directory.resolve("keys")), Runnable::run);
    return new SealingStore(seal, EvidencePlaces.of(environment()), Clock.systemUTC());
  }

  /** Puts a file on disk and on record. */
  StoredFile handIn(byte[] content) throws IOException, SQLException {
    StoredFile file = EvidenceStoreContract.put(store(), new ByteArrayInputStream(content));
    long id = contents.size() + 1;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into evidence_version (id, document_id, position, company_id, name, format,"
                + " size, sha256, readability, stored_as, wrapped_key, key_id, uploaded_by,"
                + " uploaded_at, scan, scanned_at, place, blank, given_back, piece, taken_out)"
                + " values (?, 1, ?, 1, 'a.pdf', 'PDF', ?, ?, 'READABLE', ?, ?, ?, 'yamada', now(),"
                + " 'CLEAN', now(), ?, false, false, 1, false)")) {
      insert.setLong(1, id);
      insert.setLong(2, id);
      insert.setLong(3, file.size());
      insert.setString(4, file.sha256());
      insert.setString(5, file.id());
      insert.setBytes(6, file.wrappedKey());
      insert.setString(7, file.keyId());
      insert.setString(8, file.place().name());
      insert.executeUpdate();
    }
    contents.put(id, content);
    return file;
  }

  /** How a command ended and what it said. */
  record Ended(int code, String said) {}

  /** Runs the command in this process. */
  Ended move(String... arguments) {
    return move(environment(), arguments);
  }

  static Ended move(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code = EvidenceMoveMain.run(environment, List.of(arguments), out);
    return new Ended(code, said.toString(StandardCharsets.UTF_8));
  }

  /** Starts the command in a process of its own, with little memory. */
  Process start(String to, Path output) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            EvidenceMoveMain.class.getName(),
            "--to",
            to);
    command.environment().putAll(environment());
    return command.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }

  /** The files as they are on record now. */
  List<StoredFile> onRecord() throws SQLException {
    List<StoredFile> files = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select * from evidence_version order by id")) {
      while (rows.next()) {
        files.add(
            new StoredFile(
                rows.getString("stored_as"),
                rows.getLong("size"),
                rows.getString("sha256"),
                rows.getBytes("wrapped_key"),
                rows.getString("key_id"),
                EvidencePlace.valueOf(rows.getString("place"))));
      }
    }
    return files;
  }

  /** Every version can be read, and its record names the place where it lies. */
  void allAreWhole() throws IOException, SQLException {
    allAreReadable();
    EvidencePlaces places = EvidencePlaces.of(environment());
    for (StoredFile file : onRecord()) {
      assertThat(places.at(file.place()).holds(file.id())).isTrue();
    }
  }

  /** Every version can be read by a server. */
  void allAreReadable() throws IOException, SQLException {
    List<StoredFile> files = onRecord();
    assertThat(files).hasSameSizeAs(contents.values());
    int next = 0;
    for (byte[] content : contents.values()) {
      StoredFile file = files.get(next++);
      try (InputStream clear = store().open(file)) {
        assertThat(clear.readAllBytes()).isEqualTo(content);
      }
    }
  }

  /** Every version lies in this place and nowhere else. */
  void allLieIn(EvidencePlace place) throws IOException, SQLException {
    allAreWhole();
    List<StoredFile> files = onRecord();
    assertThat(files).extracting(StoredFile::place).containsOnly(place);
    assertThat(names(onDisk(place))).hasSameSizeAs(files);
    assertThat(names(onDisk(place.other()))).isEmpty();
  }

  /** Where the sealed bytes of a place can be got at. */
  Path onDisk(EvidencePlace place) {
    Path files = place == EvidencePlace.DISK ? directory.resolve("evidence") : s3.objects();
    return files.resolve("files");
  }

  static List<String> names(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(tree)) {
      return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
