package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What means the same reads the same, and nothing else does. */
class PlainSpellingTest {

  @ParameterizedTest
  @CsvSource({
    "見本精密工業株式会社, 見本精密工業　株 式 会 社",
    "見本精密工業株式会社, 見本精密工業㈱",
    "見本精密工業株式会社, 見本精密工業(株)",
    "見本精密工業株式会社, 見本精密工業（ 株 ）",
    "見本精密工業株式会社, 見本精密工業㍿",
    "有限会社ひな形製作所, ㈲ひな形製作所",
    "株式会社ＡＢＣ１２３, 株式会社Abc123",
    "株式会社髙橋製作所, 株式會社高橋製作所",
    "株式会社キヤノン電子, 株式会社キャノン電子",
    "株式会社エー・ビー・シー, 株式会社エービーシー",
    "株式会社見本－技研, 株式会社見本ー技研",
    "合同会社ﾐﾎﾝ, 合同会社ミホン",
    "株式会社⽇本, 株式会社日本"
  })
  void oneNameIsWrittenInManyWays(String one, String other) {
    assertThat(PlainSpelling.name(one)).isEqualTo(PlainSpelling.name(other));
  }

  @ParameterizedTest
  @CsvSource({
    "見本精密工業株式会社, 株式会社見本精密工業",
    "見本精密工業株式会社, 見本精密工業有限会社",
    "見本精密工業株式会社, 見本精工株式会社",
    "株式会社見本1, 株式会社見本2"
  })
  void anotherNameStaysAnother(String one, String other) {
    assertThat(PlainSpelling.name(one)).isNotEqualTo(PlainSpelling.name(other));
  }

  @ParameterizedTest
  @CsvSource({
    "岡谷市本町1-2-3, 岡谷市本町一丁目2番3号",
    "岡谷市本町1-2-3, 岡谷市本町１丁目２番地３",
    "岡谷市本町1-2-3, 岡谷市本町１－２－３",
    "岡谷市本町1-2-3, 岡谷市本町1ー2ー3",
    "岡谷市本町1-2-3, 岡谷市 本町 1‐2−3",
    "岡谷市本町1-2-3, 岡谷市本町一丁目二番三号",
    "岡谷市本町1234-5, 岡谷市本町1234番地の5",
    "岡谷市本町1234-5, 岡谷市本町1234番地5",
    "岡谷市本町1234, 岡谷市本町1234番地",
    "岡谷市湖南12, 岡谷市大字湖南字12番地",
    "鎌ケ谷市見本12, 鎌ヶ谷市見本12",
    "霞が関1-2, 霞ヶ関一丁目2番",
    "札幌市中央区北1条西2-3, 札幌市中央区北一条西二丁目3番",
    "岡谷市見本12-3, 岡谷市見本十二番三号",
    "岡谷市見本23, 岡谷市見本二十三番地"
  })
  void oneAddressIsWrittenInManyWays(String one, String other) {
    assertThat(PlainSpelling.address(one)).isEqualTo(PlainSpelling.address(other));
  }

  @ParameterizedTest
  @CsvSource({
    "岡谷市本町1-2-3, 岡谷市本町1-23",
    "岡谷市本町1-2-3, 岡谷市本町1-2 3",
    "岡谷市本町1-2, 岡谷市元町1-2",
    "岡谷市見本12, 岡谷市見本十番2"
  })
  void anotherAddressStaysAnother(String one, String other) {
    assertThat(PlainSpelling.address(one)).isNotEqualTo(PlainSpelling.address(other));
  }
}
