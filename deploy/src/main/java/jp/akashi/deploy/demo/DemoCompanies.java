package jp.akashi.deploy.demo;

import java.util.List;
import java.util.Map;

/** The fictional companies of the demo body, besides {@link Applicant#MIHON}. */
public final class DemoCompanies {

  static final Applicant KAKUU =
      applicant(
          new Account("nakagawa", "nakagawa", "6999901000142"),
          company("架空航空部品株式会社", "カクウコウクウブヒン", "456-0000", "愛知県", "名古屋市見本区1-2", "代表取締役 中川 翔"),
          "航空部品の図面と検査条件",
          "小牧工場");

  public static final Applicant REIJI =
      applicant(
          new Account("aoki", "ueda", "4999902000151"),
          company("例示化成株式会社", "レイジカセイ", "510-0000", "三重県", "四日市市見本町4-5", "代表取締役 上田 修"),
          "樹脂の配合と成形条件",
          "四日市工場");

  static final Applicant KAMEI =
      applicant(
          new Account("ishii", "endo", "3999903000168"),
          company("仮名金属工業株式会社", "カメイキンゾクコウギョウ", "581-0000", "大阪府", "八尾市見本町2-3", "代表取締役 遠藤 和子"),
          "めっき液の組成と工程",
          "八尾工場");

  public static final Applicant SHISAKU =
      applicant(
          new Account("ono", "kimura", "3999904000175"),
          company("試作電子株式会社", "シサクデンシ", "210-0000", "神奈川県", "川崎市見本区3-4", "代表取締役 木村 正"),
          "回路図と基板の設計データ",
          "川崎事業所");

  private DemoCompanies() {}

  private record Account(String clerk, String representative, String corporateNumber) {}

  private static Map<String, Object> company(
      String name,
      String kana,
      String postalCode,
      String prefecture,
      String address,
      String representative) {
    return Map.of(
        "name", name,
        "kana", kana,
        "postalCode", postalCode,
        "prefecture", prefecture,
        "address", address,
        "representative", representative);
  }

  private static Applicant applicant(
      Account account, Map<String, Object> company, String scope, String site) {
    Map<String, Object> only =
        Map.of(
            "name",
            site,
            "address",
            "" + company.get("prefecture") + company.get("address"),
            "people",
            24,
            "published",
            true);
    Map<String, Object> form =
        Map.of(
            "title",
            site + "の認証（新規）",
            "scope",
            scope,
            "sites",
            List.of(only),
            "answers",
            ApplicantAnswers.MANUFACTURER,
            "consent",
            List.of("holder", "corporateNumber", "address"));
    return new Applicant(
        account.clerk(), account.representative(), account.corporateNumber(), company, form);
  }
}
