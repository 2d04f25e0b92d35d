package jp.akashi.deploy.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fictional company and the people who act for it.
 *
 * @param clerk sign-in name of who registers the company, writes and submits
 * @param representative sign-in name of who signs off
 * @param corporateNumber thirteen digits with a fitting check digit
 * @param company what it says of itself
 * @param form what it applies for
 */
public record Applicant(
    String clerk,
    String representative,
    String corporateNumber,
    Map<String, Object> company,
    Map<String, Object> form) {

  /** Name of the representative without the title, as in 鈴木 一郎. */
  public String representativeName() {
    return String.valueOf(company.get("representative")).split(" ", 2)[1];
  }

  /**
   * The same company, applying for another of its sites.
   *
   * @param site as it is called
   * @param address with its prefecture
   */
  Applicant applyingFor(String site, String address) {
    Map<String, Object> other = new HashMap<>(form);
    other.put("title", site + "の認証（新規）");
    other.put(
        "sites",
        List.of(Map.of("name", site, "address", address, "people", 16, "published", true)));
    return filing(other);
  }

  /** What it applies for, as its case is called. */
  String title() {
    return String.valueOf(form.get("title"));
  }

  /** The same company with another form. */
  public Applicant filing(Map<String, Object> other) {
    return new Applicant(clerk, representative, corporateNumber, company, other);
  }

  /** 見本精密工業: the company most stories are about. */
  public static final Applicant MIHON =
      new Applicant(
          "yamada",
          "suzuki",
          "8700110005901",
          Map.of(
              "name", "見本精密工業株式会社",
              "kana", "ミホンセイミツコウギョウ",
              "postalCode", "394-0000",
              "prefecture", "長野県",
              "address", "岡谷市見本町1-1",
              "representative", "代表取締役 鈴木 一郎"),
          Map.of(
              "title",
              "岡谷工場の認証（新規）",
              "scope",
              "精密部品の加工図面と加工条件",
              "sites",
              List.of(
                  Map.of("name", "岡谷工場", "address", "長野県岡谷市", "people", 12, "published", true),
                  Map.of("name", "別館", "address", "長野県岡谷市", "people", 3, "published", false)),
              "answers",
              ApplicantAnswers.MANUFACTURER,
              "consent",
              List.of("holder", "corporateNumber")));
}
