package jp.akashi.deploy;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import jp.akashi.deploy.demo.Japan;

/** The fictional certification body of the demo. A real one sets these in its own environment. */
public final class DemoBody {

  /** Says whether this is the demo, which every paper and page then says too. */
  static final String VARIABLE = "AKASHI_DEMO";

  /** Environment of the server. */
  public static final Map<String, String> ENVIRONMENT =
      Map.ofEntries(
          entry(VARIABLE, "true"),
          entry("AKASHI_BODY_CODE", "SAKURA"),
          entry("AKASHI_BODY_NAME", "一般社団法人 さくら技術認証機構（架空）"),
          entry("AKASHI_BODY_NAME_EN", "Sakura Technology Certification Organization (fictional)"),
          entry("AKASHI_ACCREDITATION_NUMBER", "見本-000"),
          entry("AKASHI_ACCREDITED_UNTIL", accreditedUntil(Japan.today()).toString()),
          entry("AKASHI_HEAD_TITLE", "理事長"),
          entry("AKASHI_HEAD_TITLE_EN", "President"),
          entry("AKASHI_HEAD_NAME", "林 さくら"),
          entry("AKASHI_HEAD_NAME_EN", "Sakura Hayashi"),
          entry("AKASHI_BODY_CONTACT", "認証事務局 uketsuke@example.jp"),
          entry("AKASHI_APPEAL_CONTACT", "異議受付窓口 igi@example.jp"),
          entry("AKASHI_COURT", "東京地方裁判所"));

  private DemoBody() {}

  /**
   * The end of a fiscal year in Japan that lies two to three years ahead: an accreditation lasts
   * three years (Cabinet Order art. 24), and the demo's is not new.
   */
  static LocalDate accreditedUntil(LocalDate today) {
    LocalDate end = today.plusYears(2).withMonth(3).withDayOfMonth(31);
    return end.isBefore(today.plusYears(2)) ? end.plusYears(1) : end;
  }
}
