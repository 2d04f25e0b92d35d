package jp.akashi.deploy.demo;

/** The register the fictional body kept before it used Akashi. */
public final class EarlierRegister {

  private static final String ROWS =
      """
      number,holder,kana,corporateNumber,prefecture,address,sites,edition,scope,certifiedOn,validUntil,state,suspendedFrom,suspendedUntil,suspensionScope,reason,endedOn,publish
      %1$s-2025-0029,仮名金属工業株式会社,カメイキンゾクコウギョウ,3999903000168,大阪府,八尾市見本町2-3,八尾工場,2018年告示の基準,めっき条件,2025-06-02,2028-06-01,SUSPENDED,2026-10-01,2027-03-31,八尾工場,年次報告が期限までに出ていないため,,holder;corporateNumber;address;sites
      %1$s-2024-0008,架空航空部品株式会社,カクウコウクウブヒン,6999901000142,愛知県,名古屋市見本区1-2,小牧工場,2018年告示の基準,航空部品の図面,2024-12-09,2027-12-08,VALID,,,,,,holder;address;sites
      %1$s-2024-0003,試作電子株式会社,シサクデンシ,3999904000175,神奈川県,川崎市見本区3-4,川崎事業所,2018年告示の基準,回路図,2024-05-20,2027-05-19,WITHDRAWN,,,,一時停止の期間内に是正されなかったため,2026-04-30,holder;corporateNumber;address
      %1$s-2023-0014,有限会社ひな形製作所,ヒナガタセイサクショ,,東京都,大田区見本5-6,本社工場,2018年告示の基準,金型図面,2023-10-16,2026-10-15,EXPIRED,,,,,,holder;address
      %1$s-2024-0011,例示鋳造株式会社,レイジチュウゾウ,,岐阜県,関市見本町7-8,関工場,2018年告示の基準,鋳造条件,2024-09-02,2027-09-01,RETURNED,,,,,2026-06-30,holder
      %1$s-2025-0017,架空繊維研究所株式会社,カクウセンイケンキュウジョ,,福井県,鯖江市見本町9,研究棟,2018年告示の基準,繊維の配合,2025-03-03,2028-03-02,VALID,,,,,,holder;address;sites
      """;

  private EarlierRegister() {}

  /**
   * Rows to take over.
   *
   * @param code what the numbers begin with
   */
  public static String csv(String code) {
    return ROWS.formatted(code);
  }
}
