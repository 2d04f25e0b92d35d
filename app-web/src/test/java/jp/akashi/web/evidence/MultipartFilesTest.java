package jp.akashi.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.akashi.evidence.EvidenceService.Described;
import jp.akashi.evidence.FilePlace;
import jp.akashi.evidence.SentFiles.Sent;
import jp.akashi.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipartFilesTest {

  private static final String TYPE = "multipart/form-data; boundary=x";

  private static MultipartFiles files(String... lines) {
    String body = String.join("\r\n", lines);
    return new MultipartFiles(
        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), TYPE);
  }

  private static String content(Sent sent) throws IOException {
    return new String(sent.content().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void filesComeOneAfterAnotherWithTheirDates() throws IOException {
    MultipartFiles files =
        files(
            "--x",
            "Content-Disposition: form-data; name=\"A04.issuedOn\"",
            "",
            "2026-11-01",
            "--x",
            "Content-Disposition: form-data; name=\"A04\"; filename=\"組織図 \\\"新\\\".pdf\"",
            "Content-Type: application/pdf",
            "",
            "%PDF-1.7\r\n--y\r\n",
            "--x",
            "content-disposition: form-data; name=A06; filename=a.csv",
            "Content-Transfer-Encoding: base64",
            "",
            "YSxi",
            "--x--");
    Sent first = files.next();
    assertThat(first.code()).isEqualTo("A04");
    assertThat(first.described())
        .isEqualTo(new Described("組織図 \"新\".pdf", LocalDate.of(2026, 11, 1), FilePlace.UNSAID));
    assertThat(content(first)).isEqualTo("%PDF-1.7\r\n--y\r\n");
    Sent second = files.next();
    assertThat(second.code()).isEqualTo("A06");
    assertThat(second.described()).isEqualTo(new Described("a.csv", null, FilePlace.UNSAID));
    assertThat(content(second)).isEqualTo("a,b");
    assertThat(files.next()).isNull();
  }

  @Test
  void whatTheyBecomeIsSaidOfAllThatFollow() throws IOException {
    String file = "Content-Disposition: form-data; name=A04; filename=a.pdf";
    String says = "Content-Disposition: form-data; name=A04.piece";
    MultipartFiles files =
        files(
            "--x", file, "", "1", "--x", says, "", "beside", "--x", file, "", "2", "--x", file, "",
            "3", "--x", says, "", "2", "--x", file, "", "4", "--x--");
    assertThat(files.next().described().place()).isEqualTo(FilePlace.UNSAID);
    assertThat(files.next().described().place()).isEqualTo(FilePlace.BESIDE);
    assertThat(files.next().described().place()).isEqualTo(FilePlace.BESIDE);
    assertThat(files.next().described().place()).isEqualTo(FilePlace.inPlaceOf(2));
  }

  @Test
  void aFileNobodyReadsIsPassedOver() throws IOException {
    MultipartFiles files =
        files(
            "--x",
            "Content-Disposition: form-data; name=\"A04\"; filename=\"a.pdf\"",
            "",
            "not read",
            "--x",
            "Content-Disposition: form-data; name=\"A05\"; filename=\"b.pdf\"",
            "",
            "read",
            "--x--");
    files.next();
    assertThat(content(files.next())).isEqualTo("read");
  }

  @Test
  void aBodyThatEndsBeforeItsLastBoundaryIsRefused() throws IOException {
    MultipartFiles files =
        files("--x", "Content-Disposition: form-data; name=A04; filename=a.pdf", "", "half");
    assertThatThrownBy(
            () -> {
              files.next().content().readAllBytes();
              files.next();
            })
        .satisfiesAnyOf(
            refused -> assertThat(refused).isInstanceOf(InvalidInput.class),
            refused ->
                assertThat(refused).isInstanceOf(org.apache.james.mime4j.MimeIOException.class));
  }

  @ParameterizedTest
  @CsvSource({"issuedOn, 2026-13-01", "issuedOn, tomorrow", "piece, aside"})
  void aFieldThatSaysNothingSensibleIsRefused(String field, String said) {
    MultipartFiles files =
        files("--x", "Content-Disposition: form-data; name=A04." + field, "", said, "--x--");
    assertThatThrownBy(files::next)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.errors().get(0).field()).isEqualTo("A04." + field));
  }
}
