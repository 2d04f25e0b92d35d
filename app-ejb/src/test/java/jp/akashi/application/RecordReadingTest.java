package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CorporateNumber;
import org.junit.jupiter.api.Test;

class RecordReadingTest {

  @Test
  void whatSeveralRecordsAreMadeOfIsReadOnce() {
    AtomicInteger reads = new AtomicInteger();
    RecordReading reading = new RecordReading(draft());
    for (int i = 0; i < 3; i++) {
      assertThat(reading.once(Integer.class, application -> reads.incrementAndGet())).isEqualTo(1);
    }
    assertThat(reading.once(String.class, application -> application.number().value()))
        .isEqualTo(reading.application().number().value());
  }

  private static Application draft() {
    Instant now = Instant.parse("2026-12-01T00:00:00Z");
    CompanyDetails details =
        new CompanyDetails("見本精密株式会社", "ミホンセイミツ", "394-0000", "長野県", "岡谷市1-1", "鈴木", null, null);
    ApplicantCompany company =
        new ApplicantCompany(CorporateNumber.read("8700110005901"), details, now);
    return new Application(ApplicationNumber.of(2026, 7), company, "tics-2024", now);
  }
}
