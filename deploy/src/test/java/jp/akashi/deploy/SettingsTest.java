package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sets in the environment counts before what the launcher would say. */
class SettingsTest {

  private static final String URL = "jdbc:postgresql://127.0.0.1:15432/akashi";

  @TempDir Path root;

  @BeforeEach
  void build() throws IOException {
    Files.createDirectories(root.resolve("app-ear/target/akashi"));
    Files.createDirectories(root.resolve("app-ear/target/modules"));
  }

  @Test
  void theLauncherFillsWhatNobodySet() {
    assertThat(told(Map.of(), Map.of()))
        .containsEntry("AKASHI_KEYS_DIR", root.resolve("keys").toString())
        .containsEntry("AKASHI_EVIDENCE_DIR", root.resolve("evidence").toString())
        .containsEntry("AKASHI_PUBLIC_URL", "http://127.0.0.1:8080")
        .containsEntry("AKASHI_DEMO", "true")
        .containsEntry("AKASHI_BODY_CODE", "SAKURA")
        .containsKeys("AKASHI_STATE_KEY", "AKASHI_PARSERS");
  }

  @Test
  void whatAPersonSetCounts() {
    Map<String, String> set =
        Map.of(
            "AKASHI_KEYS_DIR", "/srv/keys",
            "AKASHI_EVIDENCE_DIR", "/srv/evidence",
            "AKASHI_PUBLIC_URL", "https://akashi.example.jp",
            "AKASHI_STATE_KEY", "AAAAAAAAAAAAAAAAAAAAAA==",
            "AKASHI_HEAD_TITLE", "会長");
    assertThat(told(set, Map.of())).containsAllEntriesOf(set).containsEntry("AKASHI_DEMO", "true");
  }

  @Test
  void aBlankValueIsNone() {
    assertThat(told(Map.of("AKASHI_KEYS_DIR", " "), Map.of()))
        .containsEntry("AKASHI_KEYS_DIR", root.resolve("keys").toString());
  }

  @Test
  void whatTheLauncherStartsItselfIsItsOwn() {
    Map<String, String> set =
        Map.of("AKASHI_DB_PASSWORD", "guess", "AKASHI_OIDC_URL", "http://elsewhere");
    assertThat(told(set, Map.of()))
        .containsEntry("AKASHI_DB_URL", URL)
        .containsEntry("AKASHI_OIDC_URL", "http://127.0.0.1:8180/realms/akashi")
        .doesNotContainValue("guess");
    assertThat(new Settings(set).unheeded())
        .isEqualTo(List.of("AKASHI_DB_PASSWORD", "AKASHI_OIDC_URL"));
  }

  @Test
  void aRealBodyIsGivenNoneOfTheFictionalOne() {
    assertThat(told(Map.of("AKASHI_DEMO", "false"), Map.of()))
        .doesNotContainKeys("AKASHI_DEMO", "AKASHI_BODY_CODE", "AKASHI_HEAD_NAME");
  }

  @Test
  void whatATestAsksForCountsMost() {
    assertThat(told(Map.of("AKASHI_KEYS_DIR", "/srv"), Map.of("AKASHI_KEYS_DIR", "/trial")))
        .containsEntry("AKASHI_KEYS_DIR", "/trial");
  }

  @Test
  void theMailServerIsAPersonsAndNeverThatOfATest() {
    Map<String, String> set =
        Map.of("AKASHI_MAIL_HOST", "mail.example.jp", "AKASHI_MAIL_FROM", "notice@example.jp");
    assertThat(told(set, Map.of())).containsAllEntriesOf(set);
    assertThat(Mail.inWords(new Settings(set))).isEqualTo("notices go out by mail.example.jp");
    assertThat(told(Map.of(), Map.of()))
        .as("not inherited from whoever runs the tests")
        .containsEntry("AKASHI_MAIL_HOST", "")
        .containsEntry("AKASHI_MAIL_FROM", "");
    assertThat(Mail.inWords(Settings.none())).contains("none is sent", "AKASHI_MAIL_HOST");
  }

  private Map<String, String> told(Map<String, String> set, Map<String, String> more) {
    Surroundings around =
        new Surroundings(root, new Ports(0), new Secrets(root), new Settings(set));
    return new ApplicationServer(new Installation(root), around).environment(URL, more);
  }
}
