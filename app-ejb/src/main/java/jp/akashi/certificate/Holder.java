package jp.akashi.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jp.akashi.applicant.ApplicantCompany;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a certificate, as on its face. What of it the public sees is the register's.
 *
 * @param name as registered when the certificate was issued
 * @param kana reading in katakana; null where it was not taken over
 * @param corporateNumber thirteen digits; null where it was not taken over
 */
@Embeddable
public record Holder(
    @Column(name = "holder_name") String name,
    @Column(name = "holder_kana") @Nullable String kana,
    @Column(name = "holder_corporate_number") @Nullable String corporateNumber,
    @Column(name = "holder_prefecture") @Nullable String prefecture,
    @Column(name = "holder_address") @Nullable String address) {

  static Holder of(ApplicantCompany company) {
    return new Holder(
        company.details().name(),
        company.details().kana(),
        company.corporateNumber().value(),
        company.details().prefecture(),
        company.details().address());
  }
}
