package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CorporateNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a text speaks of: never a wrong word against the right company. */
class ShownTest {

  private static final String NUMBER = "8700110005901";
  private static final List<String> WORDS =
      List.of("見本", "精密", "架空", "ＡＢＣ", "髙橋", "ヶ丘", "電子", "エー・", "製作所", "１２３", "ひな形", "キャド");
  private static final List<String> AROUND =
      List.of("商　号", "\n", "本　店 ", "令和8年11月1日", "（以下「甲」という。）", "代表取締役　鈴木一郎", "、", " ", "第10条");

  private static final List<UnaryOperator<String>> SPELLINGS =
      List.of(
          text -> text,
          text -> text.replace("株式会社", "㈱"),
          text -> text.replace("株式会社", "（株）"),
          text -> String.join(" ", text.split("")),
          text -> text.replace("株式会社", "株式会社\n"),
          text -> text.replace('-', '－'),
          text -> text.replace('-', 'ー').replace('髙', '高'),
          text -> text.replaceFirst("(\\d+)-(\\d+)-(\\d+)", "$1丁目$2番$3号"),
          text -> text.replaceFirst("(\\d+)-(\\d+)-(\\d+)", "$1 丁目 $2 番地の $3"));

  private static CompanyDetails company(String name, String address) {
    return new CompanyDetails(name, "ミホン", "394-0000", "長野県", address, "代表取締役 鈴木 一郎", null, null);
  }

  private static Shown shown(String text) {
    Shown shown = Shown.in(text);
    assertThat(shown).isNotNull();
    return shown;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "法人番号8700110005901",
        "法人番号：８７００１１０００５９０１",
        "8-7001-1000-5901",
        "会社法人等番号　７００１－１０－００５９０１",
        "7001-10-005901",
        "会社法人等番号 700110005901"
      })
  void aCorporateNumberIsFoundHoweverItIsWritten(String text) {
    assertThat(shown(text).numbers()).isEqualTo(NUMBER);
    assertThat(shown(text).instead(new CorporateNumber(NUMBER))).isEmpty();
    assertThat(shown(text).instead(CorporateNumber.ofRegistryNumber("999903000168")))
        .containsExactly(NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8700110005902",
        "18700110005901",
        "87001100059011",
        "個人番号 700110005901",
        "7001 1000 5901",
        "7001-1000-5901",
        "8 7001 1000 5901",
        "0266-22-1234",
        "2026-11-28",
        "番号はありません"
      })
  void nothingElseIsTakenForOne(String text) {
    assertThat(shown(text).numbers()).isEmpty();
    assertThat(shown(text).instead(new CorporateNumber(NUMBER))).isEmpty();
  }

  @Test
  void whatHasNoTextOrIsCutOffSaysNothing() {
    assertThat(Shown.in(" \n　")).isNull();
    assertThat(Shown.in("株式会社架空 ".repeat(TextLook.MOST))).isNull();
  }

  @Test
  void aTextWithoutNamesOrAddressesAccusesNobody() {
    Shown shown = shown("Lorem ipsum 12, 第3条 別添のとおり 1-2-3");
    CompanyDetails company = company("見本精密株式会社", "岡谷市本町1-2-3");
    assertThat(shown.namesOthersOnly(company)).isFalse();
    assertThat(shown.isElsewhere(company)).isFalse();
  }

  @Test
  void aNameOrAddressThatCannotBeComparedAccusesNobody() {
    Shown shown = shown("株式会社架空 岡谷市元町9-9-9");
    CompanyDetails company = company("見本研究会", "岡谷市本町");
    assertThat(shown.namesOthersOnly(company)).isFalse();
    assertThat(shown.isElsewhere(company)).isFalse();
  }

  /** Whatever surrounds it, however it is spelled. */
  @Test
  void theRightCompanyIsAlwaysRecognised() {
    Random random = new Random(20261129);
    for (int round = 0; round < 2000; round++) {
      CompanyDetails company = any(random);
      String written = company.name() + one(AROUND, random) + company.prefecture();
      String text =
          noise(random)
              + one(SPELLINGS, random).apply(written + company.address())
              + one(AROUND, random)
              + noise(random);
      Shown shown = shown(text);
      assertThat(shown.namesOthersOnly(company)).as(text).isFalse();
      assertThat(shown.isElsewhere(company)).as(text).isFalse();
    }
  }

  @Test
  void anotherCompanyIsAlmostAlwaysNoticed() {
    Random random = new Random(20261130);
    int names = 0;
    int addresses = 0;
    for (int round = 0; round < 2000; round++) {
      CompanyDetails right = company("株式会社正規" + word(random), "岡谷市正規町7-7-7");
      CompanyDetails wrong = any(random);
      String text = noise(random) + wrong.name() + "\n" + wrong.address() + "\n" + noise(random);
      names += shown(text).namesOthersOnly(right) ? 1 : 0;
      addresses += shown(text).isElsewhere(right) ? 1 : 0;
    }
    assertThat(names).isGreaterThan(1990);
    assertThat(addresses).isGreaterThan(1990);
  }

  @Test
  void noWordOfTheTextIsKept() {
    Shown shown = shown("秘密の計画 株式会社架空 長野県岡谷市秘密町1-2-3 代表取締役 鈴木一郎 " + NUMBER);
    assertThat(shown.numbers()).isEqualTo(NUMBER);
    assertThat(shown.names()).matches("[0-9a-f]{5}( [0-9a-f]{5})*");
    assertThat(shown.addresses()).matches("[0-9a-f]{5}( [0-9a-f]{5})*");
  }

  /** A hostile text costs no more than a long one. */
  @ParameterizedTest
  @ValueSource(strings = {"一", "1", "1-", "1 ", "(株", "株式会社", "市1-2 ", "会社法人等番号", "ﷺ", " "})
  void noTextTakesLong(String piece) {
    String text = "x" + piece.repeat((TextLook.MOST - 2) / piece.length());
    long begun = System.nanoTime();
    Shown.in(text);
    assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
  }

  private static CompanyDetails any(Random random) {
    String core = word(random) + word(random) + word(random);
    String name = random.nextBoolean() ? core + "株式会社" : "株式会社" + core;
    String number =
        "%d-%d-%d".formatted(1 + random.nextInt(9), 1 + random.nextInt(40), 1 + random.nextInt(99));
    String address = "岡谷市" + one(List.of("本町", "鎌ヶ谷町", "大字湖南", "南"), random) + number;
    return company(name, address);
  }

  private static String word(Random random) {
    return one(WORDS, random);
  }

  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      noise.append(one(AROUND, random));
    }
    return noise.toString();
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
