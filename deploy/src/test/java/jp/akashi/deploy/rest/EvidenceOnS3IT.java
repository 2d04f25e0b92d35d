package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.EvidenceMover;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;
import jp.akashi.deploy.Trouble;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Piecewise;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import jp.akashi.evidence.RunningS3;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An Akashi of its own whose evidence lies in a bucket of a real S3 server. */
class EvidenceOnS3IT {

  private static final String FILE = "cases/%s/documents/A04/file?name=a.pdf&issuedOn=2026-11-01";
  private static final String CONTENT = "cases/%s/documents/A04/versions/%d/content";
  private static RunningS3 s3;
  private static Throwaway throwaway;
  private static Akashi akashi;
  private static Api api;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    s3 = new RunningS3();
    throwaway =
        new Throwaway(new Installation(Path.of(System.getProperty("akashi.root"))), s3.settings());
    akashi = throwaway.akashi();
    akashi.start(what -> {});
    api = new Api(akashi);
  }

  @AfterAll
  static void end() throws IOException, InterruptedException {
    throwaway.close();
    s3.close();
  }

  private static Answer handIn(Story story, byte[] content) {
    Answer answer =
        api.as("yamada")
            .putFile(FILE.formatted(story.number()), BodyPublishers.ofByteArray(content));
    if (answer.status() == 200) {
      story.filesChecked();
    }
    return answer;
  }

  private static Answer read(Story story, int position) {
    return api.as("suzuki").get(CONTENT.formatted(story.number(), position));
  }

  private static JsonNode files(Story story) {
    for (JsonNode document : story.documents("yamada")) {
      if (document.get("code").asText().equals("A04")) {
        return document.get("files");
      }
    }
    throw new AssertionError("A04 is not asked for");
  }

  private static List<Path> inBucket() {
    return in(s3.objects().resolve("files"));
  }

  private static List<Path> onDisk() {
    return in(akashi.data().resolve("evidence/files"));
  }

  private static List<Path> in(Path directory) {
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).toList();
    } catch (IOException changing) {
      throw new java.io.UncheckedIOException(changing);
    }
  }

  @Test
  void aFileIsHandedInReadAndReplacedWithNothingOnDisk() {
    Story story = Story.draft(api);
    int before = inBucket().size();
    byte[] first = SamplePdf.about("first");
    byte[] second = SamplePdf.about("second");
    assertThat(handIn(story, first).status()).isEqualTo(200);
    assertThat(files(story).get(0).get("readability").asText()).isEqualTo("READABLE");
    assertThat(handIn(story, second).status()).isEqualTo(200);
    assertThat(read(story, 1).body()).isEqualTo(first);
    assertThat(read(story, 2).body()).isEqualTo(second);
    assertThat(inBucket()).hasSize(before + 2);
    assertThat(onDisk()).isEmpty();
  }

  @Test
  void aFileThatIsRefusedLeavesNothingInTheBucket() {
    Story story = Story.draft(api);
    int before = inBucket().size();
    byte[] twoThings = HostileFiles.called("archive.pdf");
    assertThat(handIn(story, twoThings).status()).isEqualTo(422);
    assertThat(inBucket()).hasSize(before);
  }

  @Test
  void whileTheBucketIsDownFilesAreRefusedAndNothingElseChanges() throws Exception {
    Story story = Story.draft(api);
    byte[] content = SamplePdf.about(story.number());
    assertThat(handIn(story, content).status()).isEqualTo(200);
    s3.stop();
    try {
      refused(handIn(story, SamplePdf.about("lost")));
      refused(read(story, 1));
      assertThat(files(story)).hasSize(1);
      story.declares("yamada", "A07", "not-prepared", "まだ作っていません。");
    } finally {
      s3.start();
    }
    assertThat(read(story, 1).body()).isEqualTo(content);
    assertThat(handIn(story, SamplePdf.about("again")).status()).isEqualTo(200);
  }

  private static void refused(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.json().get("type").asText()).endsWith("evidence.storeDown");
    assertThat(answer.json().get("title").asText()).contains("保管先");
  }

  @Test
  void aFileSentPieceByPieceWaitsForTheBucketWithItsLastByte() throws Exception {
    Story story = Story.draft(api);
    byte[] content = SamplePdf.about(story.number(), 10_000_000).readAllBytes();
    Piecewise yamada = new Piecewise(api.as("yamada"));
    String address =
        Piecewise.address(
            yamada.begin(
                content.length,
                Map.of(
                    "number", story.number(),
                    "code", "A04",
                    "filename", "a.pdf",
                    "issuedOn", "2026-11-01")));
    s3.stop();
    try {
      HttpResponse<byte[]> down = yamada.send(address, 0, BodyPublishers.ofByteArray(content));
      Sending.refused(503, "evidence.storeDown", down);
      assertThat(Piecewise.offset(yamada.ask(address))).isEqualTo(content.length - 1);
      assertThat(files(story)).isEmpty();
    } finally {
      s3.start();
    }
    HttpResponse<byte[]> last =
        yamada.send(
            address,
            content.length - 1,
            BodyPublishers.ofByteArray(content, content.length - 1, 1));
    assertThat(last.statusCode()).isEqualTo(204);
    story.filesChecked();
    assertThat(read(story, 1).body()).isEqualTo(content);
  }

  @Test
  void itMovesToTheDiskAndBackWhilePeopleReadIt() throws Exception {
    Story story = Story.draft(api);
    byte[] content = SamplePdf.about(story.number(), 5_000_000).readAllBytes();
    assertThat(handIn(story, content).status()).isEqualTo(200);
    int all = inBucket().size();
    assertThat(moved("disk", story, content)).endsWith("moved=" + all + " already=0 failed=0\n");
    assertThat(inBucket()).isEmpty();
    assertThat(onDisk()).hasSize(all);
    assertThat(handIn(story, SamplePdf.about("while it lies on disk")).status()).isEqualTo(200);
    assertThat(inBucket()).as("new files go where the settings say").hasSize(1);
    assertThat(moved("s3", story, content)).endsWith("moved=" + all + " already=1 failed=0\n");
    assertThat(onDisk()).isEmpty();
  }

  /** Moves everything and reads a version all the while. */
  private static String moved(String to, Story story, byte[] content) throws Exception {
    Path said = Files.createTempFile("moved", ".txt");
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dakashi.root=" + System.getProperty("akashi.root"),
            "-cp",
            System.getProperty("java.class.path"),
            EvidenceMover.class.getName(),
            "--to",
            to,
            "--data",
            akashi.data().toString(),
            "--port-offset",
            Integer.toString(akashi.ports().offset()));
    command.environment().putAll(s3.settings());
    Process process = command.redirectOutput(said.toFile()).start();
    CompletableFuture<Process> end = process.onExit();
    do {
      Answer answer = read(story, 1);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(content);
    } while (!end.isDone());
    assertThat(process.exitValue()).isZero();
    return Files.readString(said);
  }

  @Test
  void aStartSetsAsideWhatNobodyKnowsAndPutsFilesUnderTheNewestKey() throws Exception {
    Story story = Story.draft(api);
    byte[] content = SamplePdf.about("known");
    assertThat(handIn(story, content).status()).isEqualTo(200);
    String id = UUID.randomUUID().toString();
    Path unknown = s3.objects().resolve("files/" + id.substring(0, 2) + "/" + id);
    Files.createDirectories(unknown.getParent());
    Files.copy(inBucket().get(0), unknown);
    akashi.server().stop();
    for (Path object : inBucket()) {
      Files.setLastModifiedTime(object, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }
    int known = inBucket().size() - 1;
    assertThat(keysInUse()).containsExactly("0001");
    Files.writeString(akashi.data().resolve("keys/evidence-0002.key"), "5a".repeat(32));
    startAgain(Map.of());
    await().until(() -> Files.exists(s3.objects().resolve("orphans/" + id)));
    await().until(() -> inBucket().size() == known);
    await().until(() -> keysInUse().equals(Set.of("0002")));
    assertThat(read(story, 1).body()).isEqualTo(content);
    assertThat(Files.getLastModifiedTime(inBucket().get(0)).toInstant())
        .as("no content was written anew")
        .isBefore(Instant.now().minus(Duration.ofDays(1)));
  }

  /** Ids of the keys that files are under. */
  private static Set<String> keysInUse() throws SQLException {
    Set<String> keys = new HashSet<>();
    try (Connection records = akashi.database().connect("akashi", "akashi");
        Statement statement = records.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select distinct key_id from akashi.evidence_version where key_id is not null")) {
      while (found.next()) {
        keys.add(found.getString(1));
      }
    }
    return keys;
  }

  /** What else is refused at a start: EvidencePlacesTest. */
  @Test
  void aServerThatDoesNotKnowTheBucketDoesNotStart() throws Exception {
    Story story = Story.draft(api);
    assertThat(handIn(story, SamplePdf.about("in the bucket")).status()).isEqualTo(200);
    String why = "AKASHI_S3_BUCKET is not set";
    akashi.server().stop();
    assertThatThrownBy(
            () -> startAgain(Map.of("AKASHI_EVIDENCE_STORE", "disk", "AKASHI_S3_BUCKET", "")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining(why);
    String log = Files.readString(akashi.data().resolve("log/wildfly.log"));
    assertThat(log).contains(why).doesNotContain(s3.settings().get("AKASHI_S3_SECRET"));
    akashi.server().stop();
    startAgain(Map.of());
    assertThat(read(story, 1).status()).isEqualTo(200);
  }

  private static void startAgain(Map<String, String> settings) {
    akashi.startServer(settings);
    akashi.server().awaitReady();
  }
}
