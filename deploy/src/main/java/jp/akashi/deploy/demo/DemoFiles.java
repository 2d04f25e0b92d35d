package jp.akashi.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Installation;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The files the companies of the demo hand in: each reads like the document it stands for, and says
 * on every page that it is a sample.
 */
public final class DemoFiles implements HandedIn {

  /** Who answers for information and systems in each company, and what it makes; by its clerk. */
  private static final Map<String, Staff> STAFF =
      Map.of(
          "yamada", new Staff("森 健太", "岡田 美咲", "精密部品"),
          "nakagawa", new Staff("堀 直樹", "小川 恵理", "航空部品"),
          "aoki", new Staff("福田 剛", "宮本 沙織", "樹脂製品"),
          "ishii", new Staff("松下 智", "原田 真由", "めっき製品"),
          "ono", new Staff("大西 稔", "久保 彩", "電子機器"));

  private final TrueTypeFont font;

  /** Sets them in the font the product prints with. */
  public DemoFiles(Installation installation) {
    this.font = SampleFont.of(installation);
  }

  /**
   * @param manager 管理責任者 of the company
   * @param systems its 情報システム管理者
   * @param product what it makes
   */
  private record Staff(String manager, String systems, String product) {}

  /** One after the other: a font cannot be read by two at once. */
  @Override
  public synchronized SampleFile of(Applicant applicant, String number, String code) {
    LocalDate today = Japan.today();
    SampleText text = SampleText.of(code, facts(applicant), today);
    return new SampleFile(
        text.name(), text.issuedOn(), SamplePages.draw(text, number + "　" + code, font));
  }

  /** What the texts leave open, by the words they have for it. */
  static Map<String, String> facts(Applicant applicant) {
    Map<String, Object> company = applicant.company();
    Staff staff = STAFF.get(applicant.clerk());
    String number = applicant.corporateNumber();
    return Map.ofEntries(
        Map.entry("name", "" + company.get("name")),
        Map.entry("number", number),
        Map.entry("registry", registry(number)),
        Map.entry("prefecture", "" + company.get("prefecture")),
        Map.entry("address", "" + company.get("prefecture") + company.get("address")),
        Map.entry("representative", "" + company.get("representative")),
        Map.entry("person", applicant.representativeName()),
        Map.entry("manager", staff.manager()),
        Map.entry("systems", staff.systems()),
        Map.entry("product", staff.product()),
        Map.entry("scope", "" + applicant.form().get("scope")),
        Map.entry("site", site(applicant)));
  }

  /** 会社法人等番号: the corporate number without its check digit. */
  private static String registry(String number) {
    return number.substring(1, 5) + "-" + number.substring(5, 7) + "-" + number.substring(7);
  }

  private static String site(Applicant applicant) {
    List<?> sites = (List<?>) applicant.form().get("sites");
    return "" + ((Map<?, ?>) sites.get(0)).get("name");
  }
}
