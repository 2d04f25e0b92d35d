package jp.akashi.audit;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting of an audit as it is kept: the words that count, and how often it was written down. */
@Embeddable
final class MeetingRecord {

  private @Nullable LocalDate heldOn;
  private @Nullable String attendees;
  private @Nullable String notes;
  private int times;

  protected MeetingRecord() {}

  /** Written again, the later words count. */
  void write(Meeting meeting) {
    times++;
    heldOn = meeting.heldOn();
    attendees = meeting.attendees();
    notes = meeting.notes();
  }

  /** Null before it is recorded. */
  @Nullable Meeting meeting() {
    return heldOn == null ? null : new Meeting(heldOn, attendees, notes);
  }

  /** How often it was written down. */
  int times() {
    return times;
  }
}
