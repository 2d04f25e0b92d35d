package jp.akashi.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant company says of itself, as in the commercial register (M3). Wide and narrow
 * letters, hyphens and kinds of kana are brought into one form.
 *
 * @param name 商号又は名称, as registered
 * @param kana reading in katakana
 * @param postalCode seven digits with a hyphen, such as 392-0000
 * @param prefecture 都道府県, for the supervisor's figures
 * @param address the rest of the address, as registered
 * @param representative title and name of the representative
 * @param phone contact by telephone
 * @param email contact by e-mail
 */
@Embeddable
public record CompanyDetails(
    @Column(name = "name") String name,
    @Column(name = "kana") String kana,
    @Column(name = "postal_code") String postalCode,
    @Column(name = "prefecture") String prefecture,
    @Column(name = "address") String address,
    @Column(name = "representative") String representative,
    @Column(name = "phone") @Nullable String phone,
    @Column(name = "email") @Nullable String email) {

  /** Reads what was typed. */
  public CompanyDetails {
    name = Spelling.text(name);
    kana = Spelling.kana(kana);
    postalCode = Spelling.postalCode(postalCode);
    prefecture = Spelling.text(prefecture);
    address = Spelling.text(address);
    representative = Spelling.text(representative);
    phone = Spelling.narrow(phone);
    email = Spelling.narrow(email);
  }

  /**
   * Refuses what no letter could be addressed with.
   *
   * @throws InvalidInput naming every field that is missing, too long or malformed
   */
  public void check() {
    InvalidInput.Check check = new InvalidInput.Check();
    check(check);
    check.orRefuse();
  }

  /** Notes every field that is missing, too long or malformed. */
  void check(InvalidInput.Check check) {
    check
        .text(name, "name", 200)
        .text(kana, "kana", 200)
        .that(kana == null || kana.matches("[ァ-ヶー・\\s　]*"), "kana", "kana")
        .text(postalCode, "postalCode", 8)
        .that(postalCode == null || postalCode.matches("\\d{3}-\\d{4}"), "postalCode", "postalCode")
        .that(prefecture != null && !prefecture.isBlank(), "prefecture", "required")
        .that(
            prefecture == null || prefecture.isBlank() || Prefectures.has(prefecture),
            "prefecture",
            "prefecture.unknown")
        .text(address, "address", 300)
        .text(representative, "representative", 100);
    Spelling.checkPhone(phone, "phone", check);
    Spelling.checkEmail(email, "email", check);
  }

  /** Every field by name, in the order of the form; null where nothing is written. */
  public Map<String, @Nullable String> fields() {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("kana", kana);
    fields.put("postalCode", postalCode);
    fields.put("prefecture", prefecture);
    fields.put("address", address);
    fields.put("representative", representative);
    fields.put("phone", phone);
    fields.put("email", email);
    return fields;
  }
}
