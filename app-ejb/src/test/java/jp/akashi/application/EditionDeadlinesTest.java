package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.ShippedEdition;
import org.junit.jupiter.api.Test;

class EditionDeadlinesTest {

  /** A Monday; the week before it is Golden Week. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 5, 10);

  private final EditionContent edition = ShippedEdition.content();
  private final BusinessDays days = new BusinessDays();

  @Test
  void theApplicantIsRemindedAWeekBeforeTheFirstDayOnSite() {
    assertThat(EditionDeadlines.countedBack(edition, "K46", FIRST_DAY, days))
        .isEqualTo(LocalDate.of(2027, 5, 3));
  }

  @Test
  void nothingIsCountedBackInAnEditionThatHasNoSuchClock() {
    assertThat(EditionDeadlines.countedBack(edition, "K99", FIRST_DAY, days)).isEqualTo(FIRST_DAY);
  }
}
