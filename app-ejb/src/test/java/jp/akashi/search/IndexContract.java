package jp.akashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an index finds, wherever it lies. */
abstract class IndexContract {

  private static final Sight STAFF = new Sight(null, Set.of());
  private static final long MIHON = 1;
  private static final long OTHER = 2;

  SearchIndex index;

  /** Where the index of these tests lies. */
  abstract SearchSettings settings();

  @BeforeEach
  void open() {
    index = SearchIndex.open(settings());
    index.clear();
  }

  @AfterEach
  void close() {
    index.close();
  }

  static Entry entry(String id, Kind kind, String title) {
    return new Entry(id, kind.word(), MIHON, true, 0, List.of(), "", title, "", "");
  }

  void put(Entry... entries) {
    index.change(List.of(entries), List.of());
  }

  private List<String> found(String words, Sight sight) {
    return Stream.of(Kind.values())
        .flatMap(kind -> index.find(SearchWords.in(words), kind, sight, 50).stream())
        .map(SearchIndex.Found::id)
        .toList();
  }

  private List<String> found(String words) {
    return found(words, STAFF);
  }

  @ParameterizedTest
  @CsvSource({
    "空港, 関西国際空港, true",
    "関西空港, 関西国際空港, true",
    "関西国際空港, 関西国際空港の保安, true",
    "特許, 東京特許許可局, true",
    "京都, 東京都, false",
    "東京都, 東京都, true",
    "ﾃｽﾄ, テスト, true",
    "テスト, ﾃｽﾄの記録, true",
    "ﾊﾞｯｸｱｯﾌﾟ, バックアップ, true",
    "ＡＢＣ, abc, true",
    "abc, ＡＢＣ, true",
    "サーバ, サーバー室, true",
    "鍵 記録, 鍵の貸出しの記録, true",
    "鍵　写真, 鍵の貸出しの記録, false",
    "貸し出す, 鍵を貸し出した記録, true",
    "'\"鍵の貸出し\"', 鍵の貸出しの記録, true",
    "'\"記録の鍵\"', 鍵の貸出しの記録, false",
    "Okaya, The OKAYA works, true",
    "+ - | ( ~ *, 鍵の記録, false"
  })
  void japaneseIsFoundByItsWords(String words, String title, boolean finds) {
    put(entry("A1", Kind.CASE, title));
    assertThat(found(words)).isEqualTo(finds ? List.of("A1") : List.of());
  }

  @Test
  void numbersAndCodesAreFoundExactly() {
    put(
        new Entry(
            "A1", "case", MIHON, true, 0, List.of("A-2026-0001", "8700110005901"), "", "一", "", ""),
        new Entry("A2", "case", MIHON, true, 0, List.of("A-2026-00010"), "", "二", "", ""),
        entry("D3", Kind.DOCUMENT, "案件 A-2026-0001 の写し"));
    assertThat(found("A-2026-0001")).containsExactly("A1", "D3");
    assertThat(found("ａ－２０２６－０００１")).containsExactly("A1", "D3");
    assertThat(found("A-2026-000")).isEmpty();
    assertThat(found("8700110005901")).containsExactly("A1");
    assertThat(found("870011000590")).isEmpty();
  }

  @Test
  void namesAreFoundByTheirReading() {
    put(new Entry("C1", "company", MIHON, true, 0, List.of(), "ミホン セイミツ", "見本精密株式会社", "", ""));
    for (String reading : List.of("ミホンセイミツ", "みほん", "ﾐﾎﾝ", "セイミツ", "ホンセ")) {
      assertThat(found(reading)).as(reading).containsExactly("C1");
    }
    assertThat(found("ミツミホン")).isEmpty();
    assertThat(found("見本精密")).containsExactly("C1");
  }

  @Test
  void nobodyFindsMoreThanTheySee() {
    put(
        entry("A1", Kind.CASE, "鍵の記録"),
        new Entry("A2", "case", OTHER, true, 0, List.of(), "", "鍵の記録", "", ""),
        new Entry("A3", "case", OTHER, false, 0, List.of(), "", "鍵の記録", "", ""));
    assertThat(found("鍵", STAFF)).containsExactlyInAnyOrder("A1", "A2");
    assertThat(found("鍵", new Sight(null, Set.of(MIHON)))).containsExactly("A2");
    assertThat(found("鍵", new Sight(OTHER, Set.of()))).containsExactlyInAnyOrder("A2", "A3");
  }

  @Test
  void passagesShowWhatWasFoundAsPlainText() {
    put(entry("D1", Kind.DOCUMENT, "鍵の台帳").with("見出し。\n<b>鍵</b>は\uE000二人\uE001で貸し出す。\nほかの行。"));
    SearchIndex.Places places = index.places(SearchWords.in("鍵"), List.of("D1")).get("D1");
    assertThat(places.text()).hasSize(1);
    List<Passage.Part> parts = places.text().get(0).parts();
    assertThat(parts.stream().filter(Passage.Part::found).map(Passage.Part::text))
        .containsExactly("鍵");
    assertThat(String.join("", parts.stream().map(Passage.Part::text).toList()))
        .contains("<b>鍵</b>は 二人 で貸し出す");
    assertThat(places.records().get(0).parts().get(0)).isEqualTo(new Passage.Part("鍵", true));
  }

  @Test
  void whatIsTakenOutIsFoundNoMore() {
    put(
        entry("D1", Kind.DOCUMENT, "一").with("UNMISTAKABLE secret"),
        entry("D2", Kind.DOCUMENT, "二").with("UNMISTAKABLE other"));
    index.change(List.of(), List.of("D1"));
    index.compact();
    assertThat(found("UNMISTAKABLE")).containsExactly("D2");
    index.clear();
    assertThat(found("UNMISTAKABLE")).isEmpty();
  }

  @Test
  void itLasts() {
    put(entry("A1", Kind.CASE, "鍵の記録"));
    index.close();
    index = SearchIndex.open(settings());
    assertThat(found("鍵")).containsExactly("A1");
  }
}
