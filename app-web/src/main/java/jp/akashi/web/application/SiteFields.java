package jp.akashi.web.application;

import jp.akashi.application.Site;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.web.page.Typed;

/**
 * A site as it stands in the form, wrong input included.
 *
 * @param people as typed; digits may be full width
 */
public record SiteFields(String name, String address, String people, boolean published) {

  static final SiteFields EMPTY = new SiteFields("", "", "", false);

  /** What is not written is empty. */
  public SiteFields {
    name = name == null ? "" : name;
    address = address == null ? "" : address;
    people = people == null ? "" : people;
  }

  static SiteFields of(Site site) {
    String people = site.people() == 0 ? "" : String.valueOf(site.people());
    return new SiteFields(site.name(), site.address(), people, site.published());
  }

  /**
   * The site that was typed.
   *
   * @throws InvalidInput if people are not given as a number
   */
  Site site(int index) {
    String digits = Typed.halfWidth(people);
    if (!digits.matches("\\d{0,6}")) {
      throw new InvalidInput("sites." + index + ".people", "wholeNumber");
    }
    return new Site(name, address, digits.isEmpty() ? 0 : Integer.parseInt(digits), published);
  }
}
