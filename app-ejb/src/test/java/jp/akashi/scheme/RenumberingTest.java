package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row that only got another number is recognised by its words, and by nothing less. */
class RenumberingTest {

  private static final Origin OURS = new Origin(Provenance.OURS, "test");
  private static final String KEYS = "事業者は、管理情報を保管する部屋の鍵の貸出しを記録し、三か月ごとに見直す。";
  private static final String SCREENS = "事業者は、離席するときに画面を見られないよう、端末に鍵をかけさせる。";
  private static final String VISITS = "事業者は、来訪者の氏名、所属、時刻を書き留め、退出まで付き添う。";

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @Test
  void anItemPutInBetweenMovesTheOthersOn() {
    List<EditionLine> older = List.of(item("IV-1", "鍵", KEYS), item("IV-2", "画面", SCREENS));
    List<EditionLine> younger =
        List.of(item("IV-1", "来訪", VISITS), item("IV-2", "鍵", KEYS), item("IV-3", "画面", SCREENS));
    assertThat(told(older, younger))
        .containsExactly("ADDED IV-1", "RENUMBERED IV-1>IV-2", "RENUMBERED IV-2>IV-3");
  }

  @Test
  void twoThatChangedPlacesAreTwoThatWereRenumbered() {
    List<EditionLine> older = List.of(item("IV-1", "鍵", KEYS), item("IV-2", "画面", SCREENS));
    List<EditionLine> younger = List.of(item("IV-1", "画面", SCREENS), item("IV-2", "鍵", KEYS));
    assertThat(told(older, younger))
        .containsExactly("RENUMBERED IV-2>IV-1", "RENUMBERED IV-1>IV-2");
  }

  @Test
  void whatElseChangedIsShownBesideTheNumber() {
    List<EditionLine> older = List.of(item("IV-1", "鍵", KEYS));
    List<EditionLine> younger = List.of(item("IV-9", "鍵", KEYS.replace("三か月", "六か月")));
    EditionChange change = changes(older, younger).get(0);
    assertThat(change.kind()).isEqualTo(EditionChange.Kind.RENUMBERED);
    assertThat(change.from()).isEqualTo("IV-1");
    assertThat(change.key()).isEqualTo("IV-9");
    assertThat(change.texts()).extracting(TextChange::before).containsExactly("三", "three");
    assertThat(change.texts()).extracting(TextChange::after).containsExactly("六", "six");
  }

  @Test
  void fieldsGoWithTheirForm() {
    Map<String, String> list = Map.of("name_ja", "事故の一覧", "name_en", "List of incidents");
    Map<String, String> day = Map.of("label_ja", "起きた日", "label_en", "Day");
    List<EditionLine> older =
        List.of(row("required-documents", "A17", list), row("form-fields", "A17 day", day));
    List<EditionLine> younger =
        List.of(row("required-documents", "A18", list), row("form-fields", "A18 day", day));
    assertThat(told(older, younger))
        .containsExactly("RENUMBERED A17>A18", "RENUMBERED A17 day>A18 day");
  }

  @Test
  void meansAndMappingsGoWithTheirItem() {
    List<EditionLine> older =
        List.of(
            item("IV-1", "鍵", KEYS),
            row("means", "IV-1 1", Map.of("text_ja", "台帳", "text_en", "a book")),
            row("mappings", "IV-1 ISO-27001 A.7.1", Map.of("strength", "full")));
    List<EditionLine> younger =
        List.of(
            item("IV-1", "来訪", VISITS),
            item("IV-2", "鍵", KEYS),
            row("means", "IV-1 1", Map.of("text_ja", "名簿", "text_en", "a list")),
            row("means", "IV-2 1", Map.of("text_ja", "台帳", "text_en", "a book")),
            row("mappings", "IV-2 ISO-27001 A.7.1", Map.of("strength", "partly")));
    assertThat(told(older, younger))
        .containsExactly(
            "ADDED IV-1",
            "RENUMBERED IV-1>IV-2",
            "ADDED IV-1 1",
            "RENUMBERED IV-1 1>IV-2 1",
            "RENUMBERED IV-1 ISO-27001 A.7.1>IV-2 ISO-27001 A.7.1");
  }

  @Test
  void otherWordsAreAnotherItemEvenUnderTheSameTitle() {
    assertThat(told(List.of(item("IV-1", "記録", KEYS)), List.of(item("IV-2", "記録", VISITS))))
        .containsExactly("ADDED IV-2", "REMOVED IV-1");
  }

  @Test
  void nearlyTheSameWordsUnderAnotherTitleAreAnotherItem() {
    String nearly = KEYS.replace("三か月", "六か月");
    assertThat(told(List.of(item("IV-1", "鍵", KEYS)), List.of(item("IV-2", "錠", nearly))))
        .containsExactly("ADDED IV-2", "REMOVED IV-1");
  }

  @Test
  void ofTwoThatCouldBeMeantNoneIs() {
    List<EditionLine> older = List.of(item("IV-1", "鍵", KEYS));
    List<EditionLine> younger = List.of(item("IV-2", "鍵", KEYS), item("IV-3", "鍵", KEYS));
    assertThat(told(older, younger)).containsExactly("ADDED IV-2", "ADDED IV-3", "REMOVED IV-1");
    assertThat(told(younger, older)).containsExactly("ADDED IV-1", "REMOVED IV-2", "REMOVED IV-3");
  }

  @Test
  void aNumberThatSaysSomethingElseAltogetherStillChanged() {
    assertThat(told(List.of(item("IV-1", "鍵", KEYS)), List.of(item("IV-1", "来訪", VISITS))))
        .containsExactly("CHANGED IV-1");
  }

  @Test
  void aCodeThatRulesKnowIsNoNumber() {
    List<EditionLine> older = List.of(row("clocks", "K01", Map.of("name_ja", "補正の期限")));
    List<EditionLine> younger = List.of(row("clocks", "K02", Map.of("name_ja", "補正の期限")));
    assertThat(told(older, younger)).containsExactly("ADDED K02", "REMOVED K01");
  }

  /** An answer given to one item may never pass unseen to another that took its number. */
  @Test
  void aDraftIsComparedNumberByNumber() {
    List<EditionLine> older = List.of(item("IV-1", "鍵", KEYS), item("IV-2", "画面", SCREENS));
    List<EditionLine> younger = List.of(item("IV-1", "画面", SCREENS), item("IV-2", "鍵", KEYS));
    assertThat(EditionComparison.byKey(older, younger))
        .extracting(change -> change.kind() + " " + change.key())
        .containsExactly("CHANGED IV-1", "CHANGED IV-2");
  }

  /** Whatever numbers its rows get, an edition of distinct words is seen to say the same. */
  @ParameterizedTest
  @MethodSource("seeds")
  void renumberedAnyHowNothingIsAddedOrRemoved(int seed) {
    Random random = new Random(seed);
    List<EditionLine> older = new ArrayList<>();
    List<EditionLine> younger = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
    Collections.shuffle(numbers, random);
    for (int i = 0; i < 12; i++) {
      String own = words(random);
      older.add(item("I-" + i, "題" + i, own));
      younger.add(item("I-" + numbers.get(i), "題" + i, own));
    }
    List<EditionChange> changes = changes(older, younger);
    Map<String, String> came = new HashMap<>();
    changes.forEach(change -> came.put(change.from(), change.key()));
    for (int i = 0; i < 12; i++) {
      String to = "I-" + numbers.get(i);
      String from = "I-" + i;
      assertThat(came.getOrDefault(from, from)).isEqualTo(to);
    }
    assertThat(changes).extracting(EditionChange::kind).containsOnly(EditionChange.Kind.RENUMBERED);
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("事業者は、");
    random.ints(40, 0x4e00, 0x9fa0).forEach(words::appendCodePoint);
    return words.toString();
  }

  private static List<String> told(List<EditionLine> older, List<EditionLine> younger) {
    return changes(older, younger).stream()
        .map(c -> c.kind() + " " + (c.from() == null ? "" : c.from() + ">") + c.key())
        .toList();
  }

  private static List<EditionChange> changes(List<EditionLine> older, List<EditionLine> younger) {
    EditionContent shipped = ShippedEdition.content();
    EditionInfo info =
        EditionInfo.of(
            SchemeEdition.shipped(shipped, "ab", Instant.EPOCH, LocalDate.EPOCH),
            shipped.description(),
            LocalDate.EPOCH);
    EditionComparison comparison = EditionComparison.of(info, info, older, younger);
    long changed =
        comparison.changes().stream()
            .filter(change -> change.kind() != EditionChange.Kind.REMOVED)
            .count();
    assertThat(comparison.same()).isEqualTo((int) (younger.size() - changed));
    return comparison.changes();
  }

  private static EditionLine item(String number, String title, String obligation) {
    String english = obligation.replace("三か月", "three months").replace("六か月", "six months");
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title_ja", title);
    values.put("title_en", title);
    values.put("obligation_ja", obligation);
    values.put("obligation_en", english);
    return row("items", number, values);
  }

  private static EditionLine row(String table, String key, Map<String, String> values) {
    return new EditionLine(table, key, values, OURS);
  }
}
