package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A site where managed information is handled.
 *
 * @param published whether the applicant agrees that the register names it (opt-out per site, 6.3)
 */
@Embeddable
public record Site(
    @Column(name = "name") String name,
    @Column(name = "address") String address,
    @Column(name = "people") int people,
    @Column(name = "published") boolean published) {

  /** What is not written yet is empty. */
  public Site {
    name = name == null ? "" : name.strip();
    address = address == null ? "" : address.strip();
  }
}
