package jp.akashi.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import org.junit.jupiter.api.Test;

class MembershipTest {

  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
  private static final ApplicantCompany COMPANY =
      new ApplicantCompany(
          new CorporateNumber("8700110005901"),
          new CompanyDetails("見本", "ミホン", "394-0000", "長野県", "岡谷市", "鈴木", null, null),
          NOW);
  private final Membership yamada = new Membership("yamada", COMPANY, NOW);
  private final Membership suzuki = new Membership("suzuki", COMPANY, NOW);

  @Test
  void endsForOneOfSeveral() {
    assertThat(Membership.leaving(List.of(yamada, suzuki), "suzuki")).isSameAs(suzuki);
  }

  @Test
  void neverEndsForTheLastOne() {
    assertThatThrownBy(() -> Membership.leaving(List.of(yamada), "yamada"))
        .isInstanceOf(OutOfOrder.class);
  }

  @Test
  void ofAnotherCompanyIsNotThere() {
    assertThatThrownBy(() -> Membership.leaving(List.of(yamada), "nakagawa"))
        .isInstanceOf(NotFound.class);
  }
}
