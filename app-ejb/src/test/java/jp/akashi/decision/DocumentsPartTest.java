package jp.akashi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.DocumentState;
import jp.akashi.evidence.Inspection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the minutes of a decision say of a required document: words, and always the same ones. */
class DocumentsPartTest {

  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  private static final LocalDate SEEN = LocalDate.of(2026, 11, 30);
  private final CaseDocument document =
      new CaseDocument(ApplicationNumber.of(2026, 1), "A20", "yamada", NOW);

  @Test
  void aDocumentWithoutAFileHasADash() {
    assertThat(DocumentsPart.line(document)).isEqualTo("A20 AWAITED -");
  }

  @Test
  @Tag("R33")
  void whatWasSeenOnSiteStandsThereInWords() {
    document.declare(DocumentState.ON_SITE, "図が外に出ると守りが弱くなるため。", "yamada", NOW);
    document.inspected(new Inspection("管理区域図", "図-7", "第3版", SEEN, "kobayashi"));
    assertThat(DocumentsPart.line(document))
        .isEqualTo("A20 ON_SITE - 管理区域図 図-7 第3版 2026-11-30 kobayashi");
  }

  @Test
  @Tag("R33")
  void whatItHasNotIsLeftOut() {
    document.declare(DocumentState.ON_SITE, "図が外に出ると守りが弱くなるため。", "yamada", NOW);
    document.inspected(new Inspection("管理区域図", null, "", SEEN, "kobayashi"));
    assertThat(DocumentsPart.line(document)).isEqualTo("A20 ON_SITE - 管理区域図 2026-11-30 kobayashi");
  }
}
