package jp.akashi.audit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.review.Interests;
import jp.akashi.review.Occasion;
import jp.akashi.review.TeamMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R09")
class AuditReportServiceTest {

  private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");
  private final TeamMember lead = member("tanaka", true);
  private final TeamMember auditor = member("kobayashi", false);

  @Test
  void waitsForTheDeclarationOfEveryMemberAfterTheAudit() {
    lead.declare(Occasion.AFTER, Interests.none(), NOW);
    auditor.declare(Occasion.BEFORE, Interests.none(), NOW);
    assertThatThrownBy(this::report).isInstanceOf(OutOfOrder.class);
    auditor.declare(Occasion.AFTER, Interests.none(), NOW);
    assertThatCode(this::report).doesNotThrowAnyException();
  }

  private void report() {
    AuditReportService.refuseUnlessDeclaredAfter(List.of(lead, auditor));
  }

  private static TeamMember member(String username, boolean leads) {
    return new TeamMember(ApplicationNumber.of(2026, 1), username, leads, NOW);
  }
}
