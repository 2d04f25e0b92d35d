package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Piecewise;
import jp.akashi.deploy.demo.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that arrive piece by piece. */
@ExtendWith(RunningAkashi.class)
class UploadsIT extends Sending {

  @Test
  void aFileInTwoPiecesIsOnRecordWithTheSecond() throws Exception {
    String upload = begun();
    assertThat(Piecewise.offset(yamada.send(upload, 0, part(0, HALF)))).isEqualTo(HALF);
    assertThat(files()).isEmpty();
    JsonNode unfinished =
        api.as("yamada").get("cases/" + story.number() + "/documents/uploads").json();
    assertThat(unfinished.at("/0/offset").asInt()).isEqualTo(HALF);
    assertThat(unfinished.at("/0/name").asText()).isEqualTo("組織図 2026.pdf");
    HttpResponse<byte[]> last = yamada.send(upload, HALF, part(HALF, content.length));
    assertThat(last.statusCode()).isEqualTo(204);
    byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
    assertThat(last.headers().firstValue("Repr-Digest"))
        .contains("sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":");
    isOnRecordOnce();
    assertThat(api.as("yamada").get("cases/" + story.number() + "/documents/uploads").json())
        .isEmpty();
    assertThat(onDisk(upload)).doesNotExist();
  }

  @Test
  void itBecomesWhatWasSaidWhenItWasBegun() {
    story.handsIn("yamada", "A04", SamplePdf.about("there before"));
    refused(422, "piece.form", yamada.begin(content.length, said("piece", "aside")));
    refused(422, "piece.none", yamada.begin(content.length, said("piece", "2")));
    String upload = Piecewise.address(yamada.begin(content.length, said("piece", "beside")));
    yamada.send(upload, 0, part(0, HALF));
    JsonNode unfinished =
        api.as("yamada").get("cases/" + story.number() + "/documents/uploads").json();
    assertThat(unfinished.at("/0/piece").asText()).isEqualTo("beside");
    assertThat(yamada.send(upload, HALF, part(HALF, content.length)).statusCode()).isEqualTo(204);
    assertThat(files().findValuesAsText("piece")).containsExactly("2", "1");
    assertThat(files()).allMatch(file -> file.get("counts").asBoolean());
  }

  @Test
  void whatArrivedBeforeTheConnectionBrokeIsKept() throws Exception {
    String upload = begun();
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(content, 0, HALF),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("cut");
              }
            });
    assertThatThrownBy(() -> yamada.send(upload, 0, BodyPublishers.ofInputStream(() -> broken)))
        .isInstanceOf(RuntimeException.class);
    await().until(() -> Piecewise.offset(yamada.ask(upload)) > 0);
    await().until(() -> free(upload));
    int there = (int) Piecewise.offset(yamada.ask(upload));
    assertThat(there).isLessThanOrEqualTo(HALF);
    assertThat(yamada.send(upload, there, part(there, content.length)).statusCode()).isEqualTo(204);
    isOnRecordOnce();
  }

  private boolean free(String upload) {
    long there = Piecewise.offset(yamada.ask(upload));
    return yamada.send(upload, there, BodyPublishers.noBody()).statusCode() == 204;
  }

  @Test
  void whoeverMissedTheAnswerLearnsThatItIsOnRecord() throws Exception {
    String upload = begun();
    yamada.send(upload, 0, part(0, content.length));
    assertThat(Piecewise.offset(yamada.ask(upload))).isEqualTo(content.length);
    assertThat(yamada.ask(upload).headers().firstValue("Repr-Digest")).isPresent();
    assertThat(yamada.send(upload, content.length, BodyPublishers.noBody()).statusCode())
        .isEqualTo(204);
    assertThat(code(yamada.send(upload, content.length - 1, part(0, 1))))
        .isEqualTo("upload.offset");
    assertThat(code(yamada.giveUp(upload))).isEqualTo("upload.handedIn");
    isOnRecordOnce();
  }

  @Test
  void anUploadThatIsGivenUpIsGone() throws IOException {
    String upload = begun();
    yamada.send(upload, 0, part(0, HALF));
    assertThat(onDisk(upload)).exists();
    assertThat(yamada.giveUp(upload).statusCode()).isEqualTo(204);
    assertThat(yamada.ask(upload).statusCode()).isEqualTo(404);
    assertThat(onDisk(upload)).doesNotExist();
  }

  @Test
  void anUploadWhoseTimeIsOverIsGone() throws Exception {
    String upload = begun();
    yamada.send(upload, 0, part(0, HALF));
    try (Connection connection = akashi.database().connect("akashi", "postgres");
        PreparedStatement statement =
            connection.prepareStatement(
                "update akashi.upload set heard_at = now() - interval '4 days' where id = ?")) {
      statement.setString(1, id(upload));
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
    assertThat(yamada.ask(upload).statusCode()).isEqualTo(404);
    refused(404, "upload.unknown", yamada.send(upload, HALF, part(HALF, content.length)));
    assertThat(api.as("yamada").get("cases/" + story.number() + "/documents/uploads").json())
        .isEmpty();
  }

  @Test
  void whatWasDamagedMeanwhileIsThrownAway() throws IOException {
    String upload = begun();
    yamada.send(upload, 0, part(0, HALF));
    byte[] sealed = Files.readAllBytes(onDisk(upload));
    sealed[100] ^= 1;
    Files.write(onDisk(upload), sealed);
    refused(422, "upload.damaged", yamada.send(upload, HALF, part(HALF, content.length)));
    refused(404, "upload.unknown", yamada.send(upload, 0, part(0, 10)));
    assertThat(onDisk(upload)).doesNotExist();
    assertThat(files()).isEmpty();
    assertThat(story.document("yamada", "A04").get("state").asText()).isEqualTo("AWAITED");
  }

  @Test
  void partialBytesAreSecretsToo() throws IOException {
    String upload = begun();
    yamada.send(upload, 0, part(0, HALF));
    assertThat(new String(Files.readAllBytes(onDisk(upload)), StandardCharsets.ISO_8859_1))
        .doesNotContain("%PDF", story.number());
  }

  @Test
  void twoRequestsDoNotWriteOneFile() throws Exception {
    String upload = begun();
    CountDownLatch firstIsReading = new CountDownLatch(1);
    CountDownLatch secondWasRefused = new CountDownLatch(1);
    InputStream slow =
        new SequenceInputStream(
            new ByteArrayInputStream(content, 0, HALF),
            new InputStream() {
              @Override
              public int read() throws IOException {
                firstIsReading.countDown();
                try {
                  secondWasRefused.await();
                } catch (InterruptedException stopped) {
                  throw new IOException(stopped);
                }
                return -1;
              }
            });
    CompletableFuture<HttpResponse<byte[]>> first =
        CompletableFuture.supplyAsync(
            () -> yamada.send(upload, 0, BodyPublishers.ofInputStream(() -> slow)));
    firstIsReading.await();
    Piecewise other = new Piecewise(new Api(akashi).as("yamada"));
    await().until(() -> Piecewise.offset(other.ask(upload)) > 0);
    long there = Piecewise.offset(other.ask(upload));
    refused(423, "upload.busy", other.send(upload, there, part((int) there, content.length)));
    secondWasRefused.countDown();
    assertThat(Piecewise.offset(first.get())).isEqualTo(HALF);
    assertThat(yamada.send(upload, HALF, part(HALF, content.length)).statusCode()).isEqualTo(204);
    isOnRecordOnce();
  }

  private void isOnRecordOnce() throws Exception {
    story.filesChecked();
    assertThat(files()).hasSize(1);
    assertThat(files().get(0).get("name").asText()).isEqualTo("組織図 2026.pdf");
    assertThat(
            api.as("yamada")
                .get("cases/" + story.number() + "/documents/A04/versions/1/content")
                .body())
        .isEqualTo(content);
  }
}
