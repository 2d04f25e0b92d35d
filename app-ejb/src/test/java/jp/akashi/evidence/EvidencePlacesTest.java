package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidencePlacesTest {

  private static final String SECRET = "never-to-be-shown";
  @TempDir Path directory;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void complete() {
    environment.put("AKASHI_EVIDENCE_DIR", directory.toString());
    environment.put("AKASHI_EVIDENCE_STORE", "s3");
    environment.put("AKASHI_S3_ENDPOINT", "https://s3.example.jp");
    environment.put("AKASHI_S3_BUCKET", "evidence");
    environment.put("AKASHI_S3_KEY", "body");
    environment.put("AKASHI_S3_SECRET", SECRET);
  }

  private void refused(String variable) {
    assertThatThrownBy(() -> EvidencePlaces.of(environment))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(variable)
        .message()
        .doesNotContain(SECRET);
  }

  @Test
  void evidenceLiesOnDiskUnlessTheBodySaysOtherwise() {
    EvidencePlaces places = EvidencePlaces.of(Map.of("AKASHI_EVIDENCE_DIR", directory.toString()));
    assertThat(places.current().place()).isEqualTo(EvidencePlace.DISK);
    assertThat(places.all()).hasSize(1);
    assertThatThrownBy(() -> places.refuseUnknown(EvidencePlace.S3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AKASHI_S3_BUCKET");
  }

  @Test
  void whatLiesInS3IsStillFoundWhenNewFilesGoToDisk() {
    environment.put("AKASHI_EVIDENCE_STORE", "disk");
    EvidencePlaces places = EvidencePlaces.of(environment);
    assertThat(places.current().place()).isEqualTo(EvidencePlace.DISK);
    assertThat(places.at(EvidencePlace.S3).place()).isEqualTo(EvidencePlace.S3);
    places.refuseUnknown(EvidencePlace.S3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKASHI_EVIDENCE_DIR",
        "AKASHI_S3_ENDPOINT",
        "AKASHI_S3_BUCKET",
        "AKASHI_S3_KEY",
        "AKASHI_S3_SECRET"
      })
  void whatIsMissingIsNamed(String variable) {
    environment.put(variable, " ");
    refused(variable);
    environment.remove(variable);
    refused(variable);
  }

  @ParameterizedTest
  @CsvSource({
    "AKASHI_EVIDENCE_STORE, tape",
    "AKASHI_EVIDENCE_STORE, S3",
    "AKASHI_S3_ENDPOINT, s3.example.jp",
    "AKASHI_S3_ENDPOINT, ftp://s3.example.jp",
    "AKASHI_S3_ENDPOINT, https://body:word@s3.example.jp",
    "AKASHI_S3_ENDPOINT, https://s3.example.jp/evidence",
    "AKASHI_S3_ENDPOINT, https://s3.example.jp?x=y",
    "AKASHI_S3_ENDPOINT, http://[",
    "AKASHI_S3_BUCKET, Evidence",
    "AKASHI_S3_BUCKET, a/b",
    "AKASHI_S3_REGION, 'ap northeast'",
    "AKASHI_S3_PREFIX, /a",
    "AKASHI_S3_PREFIX, a/../b",
    "AKASHI_S3_PREFIX, a//b",
    "AKASHI_S3_SECRET_FILE, /nowhere/secret",
  })
  void whatIsUnusableIsNamed(String variable, String value) {
    environment.put(variable, value);
    refused(variable);
  }

  @Test
  void theSecretMayComeFromAFile() throws IOException {
    Path file = Files.writeString(directory.resolve("secret"), SECRET + "\n");
    environment.put("AKASHI_S3_SECRET_FILE", file.toString());
    refused("AKASHI_S3_SECRET_FILE");
    environment.remove("AKASHI_S3_SECRET");
    assertThat(S3Settings.of(environment).secret()).isEqualTo(SECRET);
    Files.writeString(file, "\n");
    refused("AKASHI_S3_SECRET_FILE");
  }

  @Test
  void thePrefixIsAFolder() {
    assertThat(S3Settings.of(environment).prefix()).isEmpty();
    environment.put("AKASHI_S3_PREFIX", "akashi/body");
    assertThat(S3Settings.of(environment).prefix()).isEqualTo("akashi/body/");
    assertThat(S3Settings.of(environment).region()).isEqualTo("us-east-1");
  }

  @Test
  void theSecretIsNotInWhatIsLogged() {
    assertThat(S3Settings.of(environment)).hasToString("evidence at https://s3.example.jp");
  }
}
