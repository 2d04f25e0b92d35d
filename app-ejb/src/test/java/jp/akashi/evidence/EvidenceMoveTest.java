package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.akashi.TestDatabase;
import jp.akashi.evidence.MoveFixture.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moving evidence between a disk and a real S3 server, with the real tables. */
class EvidenceMoveTest {

  private static final int[] SIZES = {1, 1 << 20, 3_000_000, S3Upload.PART, 20_000_000};
  private static TestDatabase database;
  private static RunningS3 s3;
  private final Random random = new Random(20261128);

  @TempDir Path directory;
  private MoveFixture evidence;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    database = TestDatabase.open();
    s3 = new RunningS3();
  }

  @AfterAll
  static void end() throws IOException, InterruptedException {
    s3.close();
    database.close();
  }

  @BeforeEach
  void handIn() throws IOException, SQLException {
    evidence = new MoveFixture(database, s3, directory);
    for (int size : SIZES) {
      evidence.handIn(EvidenceStoreContract.content(size, size));
    }
  }

  @AfterEach
  void close() throws IOException, SQLException {
    evidence.move("--to", "disk");
    evidence.close();
    EvidencePlaces places = EvidencePlaces.of(evidence.environment());
    for (String left : MoveFixture.names(evidence.onDisk(EvidencePlace.S3))) {
      places.at(EvidencePlace.S3).delete(left);
    }
  }

  @Test
  void everythingGoesThereAndBack() throws Exception {
    Ended there = evidence.move("--to", "s3");
    assertThat(there.said())
        .contains("moved A-1 A04 v1\n")
        .endsWith("moved=5 already=0 failed=0\n");
    assertThat(there.code()).isZero();
    evidence.allLieIn(EvidencePlace.S3);
    assertThat(evidence.move("--to", "s3")).isEqualTo(new Ended(0, "moved=0 already=5 failed=0\n"));
    assertThat(evidence.move("--to", "disk").said()).endsWith("moved=5 already=0 failed=0\n");
    evidence.allLieIn(EvidencePlace.DISK);
  }

  @ParameterizedTest
  @EnumSource(EvidencePlace.class)
  void killedAtAnyPointNothingIsLostAndAnotherRunGoesOn(EvidencePlace to) throws Exception {
    if (to == EvidencePlace.DISK) {
      evidence.move("--to", "s3");
    }
    int kills = 0;
    for (int moved = 0; moved < SIZES.length; moved++) {
      kills += runAndKill(to, moved == 0 ? 0 : 1) ? 1 : 0;
      evidence.allAreWhole();
    }
    assertThat(kills).isPositive();
    assertThat(evidence.move("--to", to.word()).said()).contains(" failed=0\n");
    evidence.allLieIn(to);
  }

  /** Kills the command some moments after it has moved so many files. */
  private boolean runAndKill(EvidencePlace to, int files) throws Exception {
    Path output = directory.resolve("output");
    Process command = evidence.start(to.word(), output);
    while (command.isAlive() && lines(output) < files) {
      command.waitFor(5, TimeUnit.MILLISECONDS);
    }
    long most = files == 0 ? TimeUnit.SECONDS.toNanos(2) : TimeUnit.MILLISECONDS.toNanos(200);
    LockSupport.parkNanos((long) (random.nextDouble() * most));
    return command.destroyForcibly().waitFor() != 0;
  }

  private static long lines(Path output) throws IOException {
    return Files.readString(output).lines().count();
  }

  @Test
  void interruptedItSaysHowFarItCame() throws Exception {
    Path output = directory.resolve("output");
    Process command = evidence.start("s3", output);
    while (command.isAlive() && lines(output) < 1) {
      command.waitFor(5, TimeUnit.MILLISECONDS);
    }
    command.destroy();
    assertThat(command.waitFor()).isNotZero();
    assertThat(Files.readString(output)).contains("interrupted: the same command goes on");
    evidence.allAreWhole();
  }

  @ParameterizedTest
  @EnumSource(EvidencePlace.class)
  void aFileThatWasTamperedWithIsNamedAndStaysWhereItIs(EvidencePlace to) throws Exception {
    if (to == EvidencePlace.DISK) {
      evidence.move("--to", "s3");
    }
    StoredFile file = evidence.onRecord().get(2);
    Path lies = evidence.onDisk(to.other()).resolve(file.id().substring(0, 2)).resolve(file.id());
    byte[] sealed = Files.readAllBytes(lies);
    byte[] changed = sealed.clone();
    changed[changed.length / 2] ^= 1;
    Files.write(lies, changed);
    Ended ended = evidence.move("--to", to.word());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .contains("FAILED A-1 A04 v3 (" + file.id() + ")")
        .endsWith("moved=4 already=0 failed=1\n");
    assertThat(evidence.onRecord().get(2).place()).isEqualTo(to.other());
    assertThat(Files.readAllBytes(lies)).isEqualTo(changed);
    assertThat(MoveFixture.names(evidence.onDisk(to))).hasSize(4).doesNotContain(file.id());
    Files.write(lies, sealed);
    assertThat(evidence.move("--to", to.word()).said()).endsWith("moved=1 already=4 failed=0\n");
    evidence.allLieIn(to);
  }

  @Test
  void anotherFileOfTheSameKeyDoesNotPassForIt() throws Exception {
    evidence.execute("update evidence_version set sha256 = repeat('0', 64) where id = 1");
    assertThat(evidence.move("--to", "s3").said())
        .contains("its content is not what was handed in")
        .endsWith("moved=4 already=0 failed=1\n");
    assertThat(evidence.onRecord().get(0).place()).isEqualTo(EvidencePlace.DISK);
  }

  @Test
  void aFileThatIsNowhereIsNamedAndNothingIsTriedOnWhatWasFoundInfected() throws Exception {
    EvidenceStore store = evidence.store();
    store.delete(evidence.onRecord().get(0).id());
    store.delete(evidence.onRecord().get(1).id());
    evidence.execute("update evidence_version set scan = 'INFECTED' where id = 2");
    assertThat(evidence.move("--to", "s3").said())
        .contains("FAILED A-1 A04 v1")
        .contains("is in neither place")
        .endsWith("moved=3 already=0 failed=1\n");
    evidence.execute("delete from evidence_version where id = 1");
    assertThat(evidence.move("--to", "s3").code()).isZero();
  }

  /** A run was killed before the source was deleted, or an older database was restored. */
  @ParameterizedTest
  @ValueSource(strings = {"DISK", "S3"})
  void recordsAndPlacesThatDifferArePutRight(String recorded) throws Exception {
    evidence.move("--to", "s3");
    evidence.execute("update evidence_version set place = '" + recorded + "'");
    StoredFile first = evidence.onRecord().get(0);
    EvidencePlaces places = EvidencePlaces.of(evidence.environment());
    try (ArrivingFile copy = places.at(EvidencePlace.DISK).begin(first.id())) {
      places.at(EvidencePlace.S3).open(first.id()).transferTo(copy);
      copy.keep();
    }
    evidence.allAreReadable();
    assertThat(evidence.move("--to", "s3").said()).endsWith(" failed=0\n");
    evidence.allLieIn(EvidencePlace.S3);
  }

  @Test
  void aBucketThatGoesAwayStopsItAndAnotherRunGoesOn() throws Exception {
    s3.stop();
    try {
      Ended ended = evidence.move("--to", "s3");
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.said()).contains("Stopped").endsWith("moved=0 already=0 failed=0\n");
    } finally {
      s3.start();
    }
    evidence.allLieIn(EvidencePlace.DISK);
    assertThat(evidence.move("--to", "s3").code()).isZero();
    evidence.allLieIn(EvidencePlace.S3);
  }

  /** What a server read before and writes back after must not undo it. */
  @Test
  void aServerThatWrapsTheKeyAnewMeanwhileLeavesThePlaceAlone() throws Exception {
    database.inTransaction(
        entities -> {
          EvidenceVersion version = entities.find(EvidenceVersion.class, 1L);
          evidence.move("--to", "s3");
          StoredFile read = version.stored();
          StoredVersions.in(entities)
              .rewrap(
                  version,
                  new StoredFile(
                      read.id(), read.size(), read.sha256(), new byte[] {1}, "2", read.place()));
          return read;
        });
    StoredFile written = evidence.onRecord().get(0);
    assertThat(written.keyId()).isEqualTo("2");
    assertThat(written.place()).isEqualTo(EvidencePlace.S3);
    evidence.execute("delete from evidence_version where id = 1");
  }

  @Test
  void twoCommandsDoNotMoveAtOnce() throws Exception {
    try (MovableVersions other = new MovableVersions(database.url(), "postgres", "any")) {
      assertThat(other.lock()).isTrue();
      assertThat(evidence.move("--to", "s3"))
          .isEqualTo(new Ended(2, "Akashi: Another command is moving evidence already\n"));
    }
    evidence.allLieIn(EvidencePlace.DISK);
  }

  @ParameterizedTest
  @CsvSource({
    "AKASHI_S3_BUCKET, ''",
    "AKASHI_S3_SECRET, ''",
    "AKASHI_EVIDENCE_DIR, ''",
    "AKASHI_KEYS_DIR, ''",
    "AKASHI_KEYS_DIR, /nowhere",
    "AKASHI_DB_URL, ''",
    "AKASHI_DB_USER, ''",
    "AKASHI_DB_PASSWORD, ''",
  })
  void whatIsMissingIsNamed(String variable, String value) {
    Map<String, String> environment = new HashMap<>(evidence.environment());
    environment.put(variable, value);
    Ended ended = MoveFixture.move(environment, "--to", "s3");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.said()).startsWith("Akashi: ").contains(variable).hasLineCount(1);
  }

  @Test
  void itMustBeSaidWhereTo() {
    for (List<String> said : List.of(List.<String>of(), List.of("--to"), List.of("--to", "tape"))) {
      assertThat(evidence.move(said.toArray(String[]::new)))
          .isEqualTo(new Ended(2, "Akashi: Say --to s3 or --to disk\n"));
    }
  }
}
