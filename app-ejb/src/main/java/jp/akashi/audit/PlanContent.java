package jp.akashi.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What the lead auditor plans.
 *
 * @param firstDay first day on site, in Japan
 * @param lastDay last day on site, in Japan
 * @param sites names of sites of the application
 * @param personDays planned, of eight hours
 * @param deviation why it is not what the edition's rules propose (T26); null where it is
 * @param shortNotice why it is sent later than the edition's latest day (K09); the applicant's
 *     agreement covers it; null where it is in time
 */
public record PlanContent(
    LocalDate firstDay,
    LocalDate lastDay,
    List<String> sites,
    List<AgendaLine> agenda,
    BigDecimal personDays,
    @Nullable String deviation,
    @Nullable String shortNotice) {

  public PlanContent {
    sites = sites == null ? List.of() : List.copyOf(sites);
    agenda = agenda == null ? List.of() : List.copyOf(agenda);
  }

  /**
   * Looks for what everything else is reckoned from.
   *
   * @throws InvalidInput naming what is missing
   */
  void refuseIncomplete() {
    new InvalidInput.Check()
        .that(firstDay != null, "firstDay", "required")
        .that(lastDay != null, "lastDay", "required")
        .that(personDays != null, "personDays", "required")
        .that(agenda.stream().allMatch(AgendaLine::isComplete), "agenda", "plan.agendaForm")
        .orRefuse();
  }

  /**
   * @param proposed person-days by the edition's rules
   * @param latestSending last day to send this plan without the applicant's agreement to short
   *     notice
   * @throws InvalidInput naming every field
   */
  void check(BigDecimal proposed, LocalDate latestSending, LocalDate today, List<String> known) {
    InvalidInput.Check check = new InvalidInput.Check();
    check
        .that(firstDay.isAfter(today), "firstDay", "plan.future")
        .that(!lastDay.isBefore(firstDay), "lastDay", "plan.lastBeforeFirst")
        .that(!sites.isEmpty(), "sites", "required")
        .that(known.containsAll(sites), "sites", "plan.unknownSite")
        .that(!agenda.isEmpty(), "agenda", "required")
        .that(personDays.signum() > 0, "personDays", "required");
    if (personDays.compareTo(proposed) != 0) {
      check.text(deviation, "deviation", 1000);
      check.that(
          personDays.compareTo(proposed.multiply(new BigDecimal("0.7"))) >= 0,
          "personDays",
          "plan.tooFewDays",
          proposed);
    }
    if (today.isAfter(latestSending)) {
      check.text(shortNotice, "shortNotice", 1000);
    }
    check.orRefuse();
  }
}
