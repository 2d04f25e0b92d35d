package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextWriterTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}:]*)}");
  private final EditionContent edition = ShippedEdition.content();
  private final TextWriter writer = new TextWriter(edition);

  @Test
  void writesALetterWithItsPartsInBothLanguages() {
    EditionText notice = edition.noticesTriggeredBy("correction-requested").get(0);
    WrittenText japanese = writer.write(notice, letterValues(), Locale.JAPANESE);
    assertThat(japanese.subject()).isEqualTo("【A-2026-0042】書類の補正のお願い（2026年8月7日まで）");
    assertThat(japanese.body())
        .contains("次の2件に不足又は不備がありました。\n・登記事項証明書\n・委任状\n2026年8月7日までに")
        .contains("お問い合わせ：明石認証機構　山田花子")
        .doesNotContain("{");
    WrittenText english = writer.write(notice, letterValues(), Locale.ENGLISH);
    assertThat(english.subject())
        .isEqualTo("[A-2026-0042] Please correct your documents (by 7 August 2026)");
    assertThat(english.body()).contains("- Certificate of registered matters\n- Power of attorney");
  }

  @Test
  void aMissingValueIsNamed() {
    EditionText notice = edition.noticesTriggeredBy("correction-requested").get(0);
    assertThatThrownBy(() -> writer.write(notice, TextValues.none(), Locale.JAPANESE))
        .isInstanceOf(UnknownPlaceholder.class)
        .hasMessage("Text N02 needs {case.number}");
  }

  @Test
  void aValueIsPutInAsItIs() {
    EditionText text = edition.certificateText("face", "scope");
    TextValues values = TextValues.none().text("scope.text", "金型{body.name}の設計 $1 \\");
    assertThat(writer.write(text, values, Locale.JAPANESE).body())
        .isEqualTo("認証の範囲　金型{body.name}の設計 $1 \\");
  }

  @Test
  void valuesAreFormattedForTheLanguage() {
    TextValues values =
        TextValues.none()
            .yen("fee.amount", 1234567)
            .moment("checked.at", Instant.parse("2026-08-07T05:05:00Z"))
            .list(
                "sites.list",
                List.of(new Bilingual("本社", "Head office"), new Bilingual("工場", "Plant")));
    assertThat(values.value("fee.amount", Locale.JAPANESE)).contains("1,234,567円");
    assertThat(values.value("fee.amount", Locale.ENGLISH)).contains("JPY 1,234,567");
    assertThat(values.value("checked.at", Locale.JAPANESE)).contains("2026年8月7日 14時05分");
    assertThat(values.value("checked.at", Locale.ENGLISH)).contains("7 August 2026, 14:05 JST");
    assertThat(values.value("sites.list", Locale.JAPANESE)).contains("本社、工場");
    assertThat(values.value("sites.list", Locale.ENGLISH)).contains("Head office, Plant");
  }

  @Test
  void everyPlaceholderIsInTheVocabularyAndTheVocabularyHasNoOther() {
    Set<String> used =
        edition.texts().stream()
            .flatMap(TextWriterTest::wordings)
            .flatMap(text -> PLACEHOLDER.matcher(text).results().map(found -> found.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known =
        edition.vocabulary().stream()
            .filter(term -> term.kind().equals("placeholder"))
            .map(VocabularyTerm::value)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).isEqualTo(known);
  }

  @Test
  void everyTextCanBeWrittenInBothLanguages() {
    TextValues all =
        edition.vocabulary().stream()
            .filter(term -> term.kind().equals("placeholder"))
            .map(term -> TextValues.none().text(term.value(), term.name()))
            .reduce(TextValues.none(), TextValues::and);
    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(edition.texts())
          .allSatisfy(
              text ->
                  assertThat(writer.write(text, all, language).body())
                      .isNotBlank()
                      .doesNotContain("{"));
    }
  }

  private static TextValues letterValues() {
    return TextValues.none()
        .text("case.number", "A-2026-0042")
        .date("due.date", LocalDate.of(2026, 8, 7))
        .number("documents.count", 2)
        .lines(
            "documents.list",
            List.of(
                ShippedEdition.content().requiredDocument("A02").name(),
                ShippedEdition.content().requiredDocument("A32").name()))
        .text("body.name", "明石認証機構")
        .text("body.contact", "03-0000-0000")
        .text("sender.name", "山田花子")
        .text("portal.url", "https://akashi.example/");
  }

  private static Stream<String> wordings(EditionText text) {
    Bilingual subject = text.subject();
    Stream<Bilingual> both =
        subject == null ? Stream.of(text.body()) : Stream.of(subject, text.body());
    return both.flatMap(wording -> Stream.of(wording.ja(), wording.en()));
  }
}
