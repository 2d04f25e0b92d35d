package jp.akashi.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant company says of itself, as in the commercial register (M3).
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

  /**
   * Refuses what no letter could be addressed with.
   *
   * @throws InvalidInput naming every field that is missing, too long or malformed
   */
  public void check() {
    new InvalidInput.Check()
        .text(name, "name", 200)
        .text(kana, "kana", 200)
        .that(kana == null || kana.matches("[ァ-ヶー・\\s　]*"), "kana", "kana")
        .text(postalCode, "postalCode", 8)
        .that(
            postalCode == null || postalCode.isBlank() || postalCode.matches("\\d{3}-\\d{4}"),
            "postalCode",
            "postalCode")
        .text(prefecture, "prefecture", 4)
        .text(address, "address", 300)
        .text(representative, "representative", 100)
        .that(
            email == null || email.isBlank() || email.matches("[^@\\s]+@[^@\\s]+"),
            "email",
            "email")
        .orRefuse();
  }
}
