package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  /** 83 Japanese letters of three bytes and an ending: 253 bytes. */
  private static final String LONG = "鍵".repeat(83) + ".pdf";

  @ParameterizedTest
  @ValueSource(strings = {"組織図 2026.pdf", "a.tar.gz", "конспект.docx", "絵文字🔑.png", ".hidden"})
  void anOrdinaryNameStays(String name) {
    assertThat(FileName.shown(name)).isEqualTo(name);
  }

  @Test
  void aNameOf255BytesStaysWhole() {
    String name = LONG.replace(".pdf", "ab.pdf");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(255);
    assertThat(FileName.shown(name)).isEqualTo(name);
  }

  @Test
  void aLongerNameIsCutBetweenLettersAndKeepsItsEnding() {
    String shown = FileName.shown("🔑".repeat(100) + ".pdf");
    assertThat(shown).isEqualTo("🔑".repeat(62) + ".pdf");
    assertThat(shown.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
    assertThat(FileName.shown("鍵".repeat(200))).isEqualTo("鍵".repeat(85));
  }

  @Test
  void theWritingDirectionCannotBeTurned() {
    assertThat(FileName.shown("請求\u202Efdp.exe")).isEqualTo("請求fdp.exe");
    assertThat(FileName.shown("\u200Fa\u2066b\u2069\u200B.pdf")).isEqualTo("ab.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\Users\\yamada\\図面.pdf, 図面.pdf",
    "/srv/a/../b.pdf, b.pdf",
    "a/.., file",
    "../, file",
    "'..', file",
    "'. .', file"
  })
  void directoriesAreDropped(String given, String shown) {
    assertThat(FileName.shown(given)).isEqualTo(shown);
  }

  @Test
  void controlCharactersAndBrokenLettersAreDropped() {
    assertThat(FileName.shown("a\u0000b\r\nc\td\u007F.pdf")).isEqualTo("abcd.pdf");
    assertThat(FileName.shown("a\uD83Db.pdf")).isEqualTo("ab.pdf");
    assertThat(FileName.shown("\u2028\u0007")).isEqualTo("file");
  }

  @ParameterizedTest
  @CsvSource({
    "CON, _CON",
    "nul.pdf, _nul.pdf",
    "Com1.tar.gz, _Com1.tar.gz",
    "console.pdf, console.pdf",
    "a.pdf:evil, a.pdf_evil",
    "'<a>|b?.pdf', _a__b_.pdf",
    "'name. . ', name"
  })
  void whatASystemReservesIsDefused(String given, String shown) {
    assertThat(FileName.shown(given)).isEqualTo(shown);
  }

  @Test
  void lettersAreComposed() {
    assertThat(FileName.shown("か\u3099.pdf")).isEqualTo("が.pdf");
  }
}
