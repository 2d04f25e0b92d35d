package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.ClockRule;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of the edition: what starts it, who must act, what happens when it passes.
 *
 * @param rule how the due date is computed
 * @param fixedDate {@code --MM-DD} the law names, repeating what the rule gives
 * @param startEvent event of the vocabulary
 * @param mustAct party of the vocabulary
 * @param expiryAction value of the vocabulary
 * @param remindersBeforeDue counted back from the due date
 * @param extensionsMax how often it may be extended, each time with a recorded reason
 * @param extensionLength null where no extension is possible
 * @param origin where the row comes from
 */
@Embeddable
public record SchemeClock(
    String code,
    @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "name_en"))
        Bilingual name,
    ClockRule rule,
    @Column(name = "fixed_date") @Nullable String fixedDate,
    @Column(name = "start_event") String startEvent,
    @AttributeOverride(name = "ja", column = @Column(name = "start_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "start_en"))
        Bilingual start,
    @Column(name = "must_act") String mustAct,
    @Column(name = "expiry_action") String expiryAction,
    @AttributeOverride(name = "ja", column = @Column(name = "expiry_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "expiry_en"))
        Bilingual expiry,
    @Convert(converter = SemicolonList.OfPeriods.class) @Column(name = "reminders_before_due")
        List<Period> remindersBeforeDue,
    @Column(name = "extensions_max") int extensionsMax,
    @Column(name = "extension_length") @Nullable Period extensionLength,
    Origin origin) {
  /** The last day in time, in Japan, for an event of that day. */
  public LocalDate due(LocalDate event, BusinessDays businessDays) {
    return rule.due(event, businessDays);
  }

  /** The days on which to remind, earliest first; those before the event are left out. */
  public List<LocalDate> reminders(LocalDate event, LocalDate due) {
    return remindersBeforeDue.stream()
        .map(due::minus)
        .filter(day -> !day.isBefore(event))
        .sorted()
        .toList();
  }

  /**
   * The due date after one more extension.
   *
   * @param extensionsSoFar how often it has been extended
   * @throws NoExtension if the edition allows no more
   */
  public LocalDate extended(LocalDate due, int extensionsSoFar, BusinessDays businessDays) {
    if (extensionLength == null || extensionsSoFar >= extensionsMax) {
      throw new NoExtension(code, extensionsMax);
    }
    return rule.extension(extensionLength).due(due, businessDays);
  }
}
