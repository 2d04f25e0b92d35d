package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailWordsTest {

  private static final List<Locale> BOTH = MailWords.languages(null);
  private static final List<Locale> JAPANESE = MailWords.languages(Locale.JAPANESE);
  private static final List<Locale> ENGLISH = MailWords.languages(Locale.ENGLISH);
  private final MailWords words = MailFixture.words();

  @Test
  void saysWhichCaseWhatHeadingByWhenAndWhere() {
    assertThat(words.text(MailFixture.letter(), JAPANESE).split("\r\n"))
        .contains(
            "さくら技術認証機構からお知らせがあります。",
            "番号：A-2026-0001",
            "件名：【A-2026-0001】書類の補正のお願い（2026年12月31日まで）",
            "期限：2026年12月31日（木） 令和8年12月31日",
            "https://akashi.example.jp/app/notices?id=7",
            "お問い合わせ：認証事務局 03-0000-0000");
    assertThat(words.text(MailFixture.letter(), ENGLISH).split("\r\n"))
        .contains(
            "There is a notice from Sakura Technology Certification.",
            "Number:  A-2026-0001",
            "Due:     Thu 31 December 2026",
            "https://akashi.example.jp/app/notices?id=7");
  }

  @Test
  void neverSaysWhatTheNoticeSays() {
    for (Notices.Message notice : List.of(MailFixture.letter(), MailFixture.told())) {
      assertThat(words.text(notice, BOTH)).doesNotContain(MailFixture.SECRET);
      assertThat(words.subject(notice, BOTH)).doesNotContain(MailFixture.SECRET);
    }
  }

  @Test
  void whereNothingIsDueNothingIsSaidOfIt() {
    assertThat(words.text(MailFixture.told(), BOTH))
        .contains("番号：SAKURA-2026-00001-5", "件名：請求した是正を確かめました")
        .contains("Subject: The demanded correction was verified")
        .doesNotContain("期限：", "Due:", "null");
  }

  @Test
  void bothLanguagesStandWhereNobodyKnowsWhichIsRead() {
    assertThat(words.subject(MailFixture.letter(), BOTH))
        .isEqualTo(
            "【A-2026-0001】書類の補正のお願い（2026年12月31日まで）"
                + " / Please correct your documents (by 31 December 2026)");
    assertThat(words.subject(MailFixture.told(), ENGLISH))
        .isEqualTo("[SAKURA-2026-00001-5] The demanded correction was verified");
    assertThat(words.text(MailFixture.letter(), BOTH))
        .containsSubsequence("お知らせがあります", "--------", "There is a notice");
  }

  @Test
  void noHeadingEndsALineOrTurnsItsDirection() {
    Notices.Message hostile =
        MailFixture.letter("件名\r\nBcc: thief@example.com\u2028x\u202Ey\u0000", "\n\n.\r\nQUIT");
    assertThat(words.subject(hostile, BOTH))
        .isEqualTo("【A-2026-0001】件名 Bcc: thief@example.com x y / . QUIT");
    assertThat(words.text(hostile, BOTH)).contains("件名：件名 Bcc: thief@example.com x y\r\n");
  }

  @Test
  void aHeadingIsCutBetweenLetters() {
    assertThat(MailWords.oneLine("𠮷".repeat(200))).isEqualTo("𠮷".repeat(150) + "…");
  }
}
