package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.scheme.SchemeClock;
import jp.akashi.scheme.SchemeService;

/** The clocks of the active edition that run in a certificate's life. */
@ApplicationScoped
public class CertificateClocks {

  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;

  /** The last day of a clock of the active edition that starts on the day. */
  public LocalDate due(String code, LocalDate from) {
    return clock(code).due(from, businessDays);
  }

  /** The first of the days whose clock has not run out on {@code today}. */
  public LocalDate earliestStart(String code, LocalDate today) {
    return today.minus(clock(code).rule().length());
  }

  private SchemeClock clock(String code) {
    return scheme.clock(scheme.activeEdition().id(), code);
  }
}
