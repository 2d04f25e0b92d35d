package jp.akashi.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record's codes in words. */
class RecordWordsTest {

  private final RecordWords words =
      new RecordWords(
          ResourceBundle.getBundle("jp.akashi.web.texts", Locale.JAPANESE),
          Map.of("yamada", "山田 花子"));

  @ParameterizedTest
  @CsvSource({
    "application.submitted, SUBMITTED, 提出済み",
    "document.answered, A05 NOT_PREPARED, A05 未作成と申告",
    "decision.recommendation, SEND_BACK, 審査に差し戻す",
    "team.replaced, yamada, 山田 花子",
    "notice.certified, company/8700110005901, ''",
    "document.lookedInto, A04 v1 READABLE, A04 v1 開ける",
    "team.interestDeclared, BEFORE, 審査の前の申告",
    "review.itemJudged, I-1 NONCONFORMING minor DOCUMENTS, I-1 不適合 軽微 文書",
    "notice.stepOverdue, DECIDE 2026-11-30, 判定する 2026-11-30",
    "nonconformity.raised, NC-1 III-3 major, NC-1 III-3 重大",
    "selfCheck.answered, I-7 1=ADOPTED 2=NOT_ADOPTED A07, I-7 1 している 2 していない A07",
    "selfCheck.answered, I-7 NOT_APPLICABLE：紙 1=ADOPTED, I-7 対象外：紙 1=ADOPTED",
    "selfCheck.answered, I-1 I-2, I-1 I-2",
    "document.received, A05 v1 SHA-256 c02d, A05 v1 SHA-256 c02d",
    "document.received, A05 v3 (file 2) SHA-256 c02d, A05 v3（ファイル 2） SHA-256 c02d",
    "case.terminationReasons, 図面 A05 RETURNED のまま, 図面 A05 RETURNED のまま"
  })
  void codesAreReadAsWordsAndWhatPeopleWroteStays(String act, String value, String read) {
    assertThat(words.of(act, value)).isEqualTo(read);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(words.of("application.begun", null)).isEmpty();
  }
}
