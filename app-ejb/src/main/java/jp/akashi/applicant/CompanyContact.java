package jp.akashi.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the company whom the body may turn to (M3). It gives no access: that is a {@link
 * Membership}.
 *
 * @param role what the person is asked about, in the company's words, such as 経理
 * @param name family and given name
 * @param phone by telephone, or null
 * @param email by e-mail, or null; one of the two is there
 */
@Embeddable
public record CompanyContact(
    @Column(name = "role") String role,
    @Column(name = "name") String name,
    @Column(name = "phone") @Nullable String phone,
    @Column(name = "email") @Nullable String email)
    implements Serializable {

  /** Most contacts a company may name. */
  public static final int MAX = 20;

  /** Takes wide and narrow letters for the same. */
  public CompanyContact {
    role = Spelling.text(role);
    name = Spelling.text(name);
    phone = Spelling.narrow(phone);
    email = Spelling.narrow(email);
  }

  /** Notes what is wrong, naming {@code contacts.<index>.<field>}. */
  void check(int index, InvalidInput.Check check) {
    String field = "contacts." + index + ".";
    check
        .text(role, field + "role", 100)
        .text(name, field + "name", 100)
        .that(phone != null || email != null, field + "phone", "contact.unreachable");
    Spelling.checkPhone(phone, field + "phone", check);
    Spelling.checkEmail(email, field + "email", check);
  }

  /** In one line, for the journal. */
  @Override
  public String toString() {
    return "%s %s%s%s"
        .formatted(role, name, phone == null ? "" : " " + phone, email == null ? "" : " " + email);
  }
}
