package jp.akashi.deploy.demo;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The register the fictional body kept before it used Akashi. Its days are counted from today in
 * Japan, so that it looks the same in any year; within one day it is the same to the letter.
 */
public final class EarlierRegister {

  /** The holder has not reported; the suspension lasts for some months yet. */
  public static final String SUSPENDED = "0029";

  /** Valid, of a company that applies again. */
  public static final String VALID = "0008";

  /** Its time ran out some weeks ago. */
  public static final String EXPIRED = "0014";

  /** A day: so many months from now, a day of that month. */
  private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)/(\\d+)\\}");

  /** A number: whose, and of which month's year. */
  private static final Pattern NUMBER = Pattern.compile("\\{no ([+-]\\d+) (\\d{4})\\}");

  /** A term of three years: from so many months from now, on that day. */
  private static final Pattern TERM = Pattern.compile("\\{term ([+-]\\d+)/(\\d+)\\}");

  private static final int YEARS = 3;

  private static final String ROWS =
      """
      number,holder,kana,corporateNumber,prefecture,address,sites,edition,scope,certifiedOn,validUntil,state,suspendedFrom,suspendedUntil,suspensionScope,reason,endedOn,publish
      {no -18 0029},仮名金属工業株式会社,カメイキンゾクコウギョウ,3999903000168,大阪府,八尾市見本町2-3,八尾工場,2018年告示の基準,めっき条件,{term -18/2},SUSPENDED,{-2/1},{+3/28},八尾工場,年次報告が期限までに出ていないため,,holder;corporateNumber;address;sites
      {no -24 0008},架空航空部品株式会社,カクウコウクウブヒン,6999901000142,愛知県,名古屋市見本区1-2,小牧工場,2018年告示の基準,航空部品の図面,{term -24/1},VALID,,,,,,holder;address;sites
      {no -31 0003},試作電子株式会社,シサクデンシ,3999904000175,神奈川県,川崎市見本区3-4,川崎事業所,2018年告示の基準,回路図,{term -31/20},WITHDRAWN,,,,一時停止の期間内に是正されなかったため,{-7/28},holder;corporateNumber;address
      {no -38 0014},有限会社ひな形製作所,ヒナガタセイサクショ,,東京都,大田区見本5-6,本社工場,2018年告示の基準,金型図面,{term -38/16},EXPIRED,,,,,,holder;address
      {no -27 0011},例示鋳造株式会社,レイジチュウゾウ,,岐阜県,関市見本町7-8,関工場,2018年告示の基準,鋳造条件,{term -27/2},RETURNED,,,,,{-5/28},holder
      {no -21 0017},架空繊維研究所株式会社,カクウセンイケンキュウジョ,,福井県,鯖江市見本町9,研究棟,2018年告示の基準,繊維の配合,{term -21/3},VALID,,,,,,holder;address;sites
      """;

  private EarlierRegister() {}

  /**
   * Rows to take over.
   *
   * @param code what the numbers begin with
   */
  public static String csv(String code) {
    return csv(code, Japan.today());
  }

  static String csv(String code, LocalDate today) {
    String numbered =
        NUMBER
            .matcher(ROWS)
            .replaceAll(
                n ->
                    Matcher.quoteReplacement(code)
                        + "-"
                        + today.plusMonths(months(n.group(1))).getYear()
                        + "-"
                        + n.group(2));
    String termed =
        TERM.matcher(numbered)
            .replaceAll(
                t -> {
                  LocalDate from = day(today, t.group(1), t.group(2));
                  return from + "," + from.plusYears(YEARS).minusDays(1);
                });
    return DAY.matcher(termed).replaceAll(d -> day(today, d.group(1), d.group(2)).toString());
  }

  /**
   * The number of one of them as it is today.
   *
   * @param code what the numbers begin with
   * @param serial such as {@link #SUSPENDED}
   */
  public static String number(String code, String serial) {
    return csv(code)
        .lines()
        .map(row -> row.substring(0, row.indexOf(',')))
        .filter(number -> number.endsWith("-" + serial))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(LocalDate today, String months, String dayOfMonth) {
    return today.plusMonths(months(months)).withDayOfMonth(Integer.parseInt(dayOfMonth));
  }

  private static int months(String signed) {
    return Integer.parseInt(signed);
  }
}
