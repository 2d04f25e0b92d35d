package jp.akashi.deploy.pages;

import com.microsoft.playwright.Page;
import jp.akashi.deploy.demo.Story;

/** The page of a form, and the rows of accidents (A17) on it. */
final class IncidentRows {

  /** A field of a row, by number of the row from 0 and name of the column. */
  static final String ROW = "[id='fill:incidents.%s.%s']";

  private IncidentRows() {}

  /** Where a form of a case is filled in. */
  static String address(Browser browser, Story story, String code) {
    return browser.url("/app/form?number=" + story.number() + "&document=" + code);
  }

  static void fills(Page page, int row, String what) {
    page.fill(ROW.formatted(row, "what"), what);
    page.fill(ROW.formatted(row, "day"), "2026-05-01");
  }
}
