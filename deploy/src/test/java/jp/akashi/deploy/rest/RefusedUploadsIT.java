package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Piecewise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that may not arrive piece by piece. */
@ExtendWith(RunningAkashi.class)
class RefusedUploadsIT extends Sending {

  @Test
  void whatIsWrongIsSaidBeforeAByteIsSent() {
    refused(422, "file.empty", yamada.begin(0, said()));
    refused(413, "file.tooLarge", yamada.begin((2L << 30) + 1, said()));
    refused(422, "file.format", yamada.begin(9, said("filename", "a.csv")));
    refused(422, "document.dateNeeded", yamada.begin(9, said("issuedOn", "")));
    refused(422, "date.form", yamada.begin(9, said("issuedOn", "yesterday")));
    refused(422, "date.future", yamada.begin(9, said("issuedOn", "2999-01-01")));
    refused(404, "document.notAsked", yamada.begin(9, said("code", "A99")));
    refused(409, "document.isForm", yamada.begin(9, said("code", "A29")));
    refused(404, "case.notFound", yamada.begin(9, said("number", "A-1999-0001")));
    refused(404, "case.notFound", yamada.begin(9, said("number", "../1")));
    refused(422, "required", yamada.begin(9, Map.of()));
    refused(422, "required", yamada.begin(9, Map.of("number", story.number(), "code", "A04")));
    assertThat(api.as("yamada").get("cases/" + story.number() + "/documents/uploads").json())
        .isEmpty();
  }

  @Test
  void whatIsNotTheProtocolIsRefused() {
    String upload = begun();
    String metadata = Piecewise.metadata(said());
    refused(400, "http.400", yamada.begin(Map.of("Upload-Metadata", metadata)));
    refused(
        400, "http.400", yamada.begin(Map.of("Upload-Metadata", metadata, "Upload-Length", "-1")));
    refused(
        400,
        "upload.lengthNeeded",
        yamada.begin(Map.of("Upload-Metadata", metadata, "Upload-Defer-Length", "1")));
    refused(
        412,
        "upload.protocol",
        yamada.begin(
            Map.of("Upload-Metadata", metadata, "Upload-Length", "9", "Tus-Resumable", "")));
    refused(409, "upload.offset", yamada.send(upload, 5, part(5, 10)));
    refused(
        400,
        "http.400",
        yamada.send(upload, 0, BodyPublishers.ofByteArray(new byte[content.length + 1])));
    Map<String, String> untyped = Map.of("Content-Type", "text/plain", "Upload-Offset", "0");
    refused(406, "http.406", yamada.call("PATCH", upload.substring(5), untyped, part(0, 10)));
    for (String other : List.of(UUID.randomUUID().toString(), "1", "..%2f..", "a b")) {
      refused(
          404,
          "upload.unknown",
          yamada.send("uploads/" + other.replace(" ", "%20"), 0, part(0, 10)));
    }
    refused(405, "http.405", yamada.call("GET", upload.substring(5), Map.of(), part(0, 0)));
    assertThat(Piecewise.offset(yamada.ask(upload))).isZero();
  }

  @Test
  void moreThanWasAnnouncedIsNotTaken() {
    String upload = begun();
    InputStream more = new ByteArrayInputStream(Arrays.copyOf(content, content.length + 1));
    refused(422, "upload.longer", yamada.send(upload, 0, BodyPublishers.ofInputStream(() -> more)));
    assertThat(files()).isEmpty();
  }

  @Test
  void whatTheLastPieceRevealsLeavesNothingBehind() throws IOException {
    Arrays.fill(content, 0, 1000, (byte) 'x');
    String upload = begun();
    refused(422, "file.notWhatItSays", yamada.send(upload, 0, part(0, content.length)));
    refused(404, "upload.unknown", yamada.send(upload, 0, part(0, 10)));
    assertThat(files()).isEmpty();
    assertThat(onDisk(upload)).doesNotExist();
  }

  @Test
  void nobodyElseContinuesIt() throws IOException {
    String upload = begun();
    yamada.send(upload, 0, part(0, HALF));
    for (String other : List.of("suzuki", "nakagawa")) {
      Piecewise stranger = new Piecewise(api.as(other));
      assertThat(stranger.ask(upload).statusCode()).isEqualTo(404);
      refused(404, "upload.unknown", stranger.send(upload, HALF, part(HALF, content.length)));
      refused(404, "upload.unknown", stranger.giveUp(upload));
    }
    refused(404, "case.notFound", new Piecewise(api.as("nakagawa")).begin(content.length, said()));
    refused(403, "role.missing", new Piecewise(api.as("sato")).begin(content.length, said()));
    refused(403, "role.missing", new Piecewise(api.as("sato")).giveUp(upload));
    assertThat(new Piecewise(api.asAnybody()).ask(upload).statusCode()).isEqualTo(401);
    assertThat(api.as("nakagawa").get("cases/" + story.number() + "/documents/uploads").status())
        .isEqualTo(404);
    assertThat(api.as("suzuki").get("cases/" + story.number() + "/documents/uploads").json())
        .isEmpty();
    assertThat(Piecewise.offset(yamada.ask(upload))).isEqualTo(HALF);
  }

  @Test
  void nobodyFillsTheDiskWithBeginnings() {
    Piecewise suzuki = new Piecewise(api.as("suzuki"));
    for (int i = 0; i < 50; i++) {
      assertThat(suzuki.begin(9, said()).statusCode()).isEqualTo(201);
    }
    refused(409, "upload.tooMany", suzuki.begin(9, said()));
  }
}
