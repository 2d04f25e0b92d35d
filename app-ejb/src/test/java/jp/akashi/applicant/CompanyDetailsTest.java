package jp.akashi.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.Stale;
import org.junit.jupiter.api.Test;

class CompanyDetailsTest {

  private static final CompanyDetails GOOD =
      new CompanyDetails(
          "見本精密工業株式会社", "ミホンセイミツ", "394-0000", "長野県", "岡谷市見本町1-1", "代表取締役 鈴木 一郎", null, null);
  private static final CompanyContact ACCOUNTS =
      new CompanyContact("経理", "山田 花子", "0266-00-0000", null);

  @Test
  void widthHyphensAndKanaDoNotMatter() {
    CompanyDetails read =
        new CompanyDetails(
            " 見本 ", "みほんｾｲﾐﾂ", "〒３９４ー００００", "長野県", "岡谷市", "鈴木", "０２６６－００－００００", "ａ＠example.jp");
    assertThat(read.name()).isEqualTo("見本");
    assertThat(read.kana()).isEqualTo("ミホンセイミツ");
    assertThat(read.postalCode()).isEqualTo("394-0000");
    assertThat(read.phone()).isEqualTo("0266-00-0000");
    assertThat(read.email()).isEqualTo("a@example.jp");
    assertThat(new CompanyDetails(null, null, "3940000", null, null, null, " ", null).postalCode())
        .isEqualTo("394-0000");
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    CompanyDetails wrong =
        new CompanyDetails("", "漢字", "39-40000", "", "", null, "内線3", "no address");
    List<CompanyContact> contacts = List.of(ACCOUNTS, new CompanyContact(" ", "木村", " ", null));
    assertThat(refused(wrong, contacts))
        .containsExactly(
            "name",
            "kana",
            "postalCode",
            "prefecture",
            "address",
            "representative",
            "phone",
            "email",
            "contacts.1.role",
            "contacts.1.phone");
  }

  @Test
  void onlySoManyContactsAreTaken() {
    List<CompanyContact> most = java.util.Collections.nCopies(CompanyContact.MAX, ACCOUNTS);
    assertThat(refused(GOOD, most)).isEmpty();
    List<CompanyContact> more = java.util.Collections.nCopies(CompanyContact.MAX + 1, ACCOUNTS);
    assertThat(refused(GOOD, more)).containsExactly("contacts");
  }

  @Test
  void whatIsRefusedChangesNothing() {
    ApplicantCompany company = company();
    company.correct(GOOD, List.of(ACCOUNTS), 0);
    CompanyDetails nameless =
        new CompanyDetails("", "ア", "394-0000", "長野県", "岡谷市", "鈴木", null, null);
    catchThrowableOfType(InvalidInput.class, () -> company.correct(nameless, List.of(), 0));
    assertThat(company.details()).isEqualTo(GOOD);
    assertThat(company.contacts()).containsExactly(ACCOUNTS);
    Stale stale = catchThrowableOfType(Stale.class, () -> company.correct(GOOD, List.of(), 7));
    assertThat(stale.current()).isZero();
    assertThat(company.contacts()).containsExactly(ACCOUNTS);
  }

  private static List<String> refused(CompanyDetails details, List<CompanyContact> contacts) {
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> company().correct(details, contacts, 0));
    return refusal == null ? List.of() : refusal.errors().stream().map(FieldError::field).toList();
  }

  private static ApplicantCompany company() {
    return new ApplicantCompany(
        new CorporateNumber("8700110005901"), GOOD, Instant.parse("2026-04-01T00:00:00Z"));
  }
}
