package jp.akashi.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.paper.BodyIdentity;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says: that there is a notice, of what case, under which heading, by when, and where
 * it is read. Never what the notice says: others may read an e-mail on its way.
 */
record MailWords(BodyIdentity body) {

  private static final String END = "\r\n";
  private static final int LONGEST_SUBJECT = 150;

  /** Both, where nobody knows what the addressee reads; Japanese first. */
  static List<Locale> languages(@Nullable Locale known) {
    return known == null ? List.of(Locale.JAPANESE, Locale.ENGLISH) : List.of(known);
  }

  /** In one line, whatever stands in the notice. */
  String subject(Notices.Message notice, List<Locale> languages) {
    String number = number(notice);
    String heading =
        languages.stream()
            .map(language -> heading(notice, language))
            .map(text -> text.replaceFirst("^[【\\[]\\Q" + number + "\\E[】\\]]\\s*", ""))
            .distinct()
            .collect(Collectors.joining(" / "));
    return isJapanese(languages.get(0))
        ? "【" + number + "】" + heading
        : "[" + number + "] " + heading;
  }

  /** Plain text in lines that end as e-mail wants them to. */
  String text(Notices.Message notice, List<Locale> languages) {
    return languages.stream()
        .map(language -> isJapanese(language) ? japanese(notice) : english(notice))
        .collect(Collectors.joining(END + "--------" + END + END));
  }

  private String japanese(Notices.Message notice) {
    return lines(
        body.nameJa() + "からお知らせがあります。",
        body.demo() ? "（デモ：架空の認証機関です。）" : null,
        "",
        "番号：" + number(notice),
        "件名：" + heading(notice, Locale.JAPANESE),
        notice.due() == null ? null : "期限：" + day(notice.due()),
        "",
        "内容は、サインインしてお読みください。",
        address(notice),
        "",
        "秘密を守るため、内容はこのメールに書いていません。",
        "このメールは自動で送っています。返信ではお答えできません。",
        "お問い合わせ：" + body.contact());
  }

  private String english(Notices.Message notice) {
    return lines(
        "There is a notice from " + body.nameEn() + ".",
        body.demo() ? "(Demonstration: the body is fictional.)" : null,
        "",
        "Number:  " + number(notice),
        "Subject: " + heading(notice, Locale.ENGLISH),
        notice.due() == null
            ? null
            : "Due:     " + JapaneseDate.formatWithWeekday(notice.due(), Locale.ENGLISH),
        "",
        "Please sign in to read it.",
        address(notice),
        "",
        "To keep secrets, this e-mail does not say what the notice says.",
        "It is sent automatically; replies are not read.",
        "Questions: " + body.contact());
  }

  private static String day(LocalDate due) {
    return JapaneseDate.formatWithWeekday(due, Locale.JAPANESE)
        + " "
        + JapaneseDate.formatInEra(due);
  }

  private String address(Notices.Message notice) {
    return body.publicUrl() + "/app/notices?id=" + notice.id();
  }

  private static String lines(@Nullable String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (line != null) {
        text.append(line).append(END);
      }
    }
    return text.toString();
  }

  /** By which people know what it is about: of {@code certificate/X} the X. */
  private static String number(Notices.Message notice) {
    return oneLine(notice.subject().substring(notice.subject().lastIndexOf('/') + 1));
  }

  private static String heading(Notices.Message notice, Locale language) {
    return oneLine(Headlines.of(notice, language));
  }

  /** Without anything that ends a line or turns its direction, and of bounded length. */
  static String oneLine(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
  }

  private static boolean isJapanese(Locale language) {
    return Locale.JAPANESE.getLanguage().equals(language.getLanguage());
  }
}
