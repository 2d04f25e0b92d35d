package jp.akashi.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreement as both sides see it.
 *
 * @param clauses in the reader's language
 * @param quotation null while nothing was offered
 * @param hash of the text that is signed, or null while nothing was offered
 * @param body who signed for the body, or null
 * @param applicant who signed for the applicant, or null
 */
public record AgreementView(
    List<AgreementClause> clauses,
    @Nullable Quoted quotation,
    @Nullable String hash,
    @Nullable Signed body,
    @Nullable Signed applicant) {

  /** The quotation that was sent; days are person-days, the fee is in yen. */
  public record Quoted(BigDecimal personDays, String basis, long fee) {}

  /** That somebody signed. */
  public record Signed(String name, Instant at) {}

  static AgreementView unsent(List<AgreementClause> clauses) {
    return new AgreementView(clauses, null, null, null, null);
  }

  static AgreementView of(List<AgreementClause> clauses, CertificationAgreement agreement) {
    Quotation quotation = agreement.quotation();
    return new AgreementView(
        clauses,
        new Quoted(quotation.personDays(), quotation.basis(), quotation.fee()),
        agreement.text().hash(),
        signed(agreement.body()),
        signed(agreement.applicant()));
  }

  private static @Nullable Signed signed(@Nullable Signature signature) {
    return signature == null ? null : new Signed(signature.name(), signature.at());
  }
}
