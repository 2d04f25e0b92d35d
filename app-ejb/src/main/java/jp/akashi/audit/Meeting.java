package jp.akashi.audit;

import java.time.LocalDate;
import jp.akashi.refusal.InvalidInput;

/**
 * The record of an opening or closing meeting (required document B12).
 *
 * @param heldOn day in Japan
 * @param attendees who was there, on both sides
 * @param notes what was said
 */
public record Meeting(LocalDate heldOn, String attendees, String notes) {

  /** The whole of it, for whoever reads what was changed. */
  String words() {
    return heldOn + " " + attendees + "\n" + notes;
  }

  void check(LocalDate today) {
    new InvalidInput.Check()
        .that(heldOn != null, "heldOn", "required")
        .that(heldOn == null || !heldOn.isAfter(today), "heldOn", "date.future")
        .text(attendees, "attendees", 1000)
        .text(notes, "notes", 4000)
        .orRefuse();
  }
}
