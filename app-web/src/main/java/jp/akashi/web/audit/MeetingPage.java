package jp.akashi.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.audit.Meeting;
import jp.akashi.audit.OnSiteAuditService;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Overtaken;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** The opening and the closing meeting of the on-site audit, to be written down and corrected. */
@Named("meetingPage")
@RequestScoped
public class MeetingPage {

  private static final String OPENING = "opening";
  private static final String CLOSING = "closing";

  @Inject private CasePage page;
  @Inject private OnSiteAuditService audits;
  @Inject private Attempt attempt;
  @Inject private Overtaken overtaken;
  @Inject private LanguageBean language;
  private OnSiteAuditService.@Nullable Meetings recorded;
  private @Nullable Map<String, String> typed;

  /** The meetings recorded so far. */
  public OnSiteAuditService.Meetings getRecorded() {
    if (recorded == null) {
      recorded = audits.meetings(page.key());
    }
    return recorded;
  }

  /** What stands in the fields of both forms, at first what is recorded. */
  public Map<String, String> getTyped() {
    if (typed == null) {
      typed = new HashMap<>();
      put(OPENING, getRecorded().opening());
      put(CLOSING, getRecorded().closing());
    }
    return typed;
  }

  private void put(String which, @Nullable Meeting meeting) {
    if (meeting != null) {
      typed.put(which + ".heldOn", meeting.heldOn().toString());
      typed.put(which + ".attendees", meeting.attendees());
      typed.put(which + ".notes", meeting.notes());
    }
  }

  /** How often the meeting was written down when the form was begun. */
  public int version(String which) {
    Typed sent = Typed.now();
    return sent.has(which) ? sent.version() : recordedVersion(which);
  }

  private int recordedVersion(String which) {
    return OPENING.equals(which) ? getRecorded().openingVersion() : getRecorded().closingVersion();
  }

  public @Nullable String open() {
    return attempt.of(
        OPENING,
        () -> audits.open(page.key(), meeting(OPENING), read(OPENING)),
        here(),
        () -> tell(OPENING));
  }

  public @Nullable String close() {
    return attempt.of(
        CLOSING,
        () -> audits.close(page.key(), meeting(CLOSING), read(CLOSING)),
        here(),
        () -> tell(CLOSING));
  }

  private int read(String which) {
    return Overtaken.version(which, version(which));
  }

  private Meeting meeting(String which) {
    return new Meeting(
        Typed.day("heldOn", getTyped().get(which + ".heldOn")),
        getTyped().get(which + ".attendees"),
        getTyped().get(which + ".notes"));
  }

  private void tell(String which) {
    recorded = null;
    Meeting theirs = OPENING.equals(which) ? getRecorded().opening() : getRecorded().closing();
    overtaken.tell(
        which, String.valueOf(recordedVersion(which)), words(theirs), words(meeting(which)));
  }

  private Map<String, @Nullable String> words(@Nullable Meeting said) {
    Map<String, @Nullable String> words = new LinkedHashMap<>();
    if (said != null) {
      words.put(
          language.text("auditHeldOn"), said.heldOn() == null ? null : said.heldOn().toString());
      words.put(language.text("auditAttendees"), said.attendees());
      words.put(language.text("auditNotes"), said.notes());
    }
    return words;
  }

  private String here() {
    return "/app/audit?faces-redirect=true&number=" + page.getNumber();
  }
}
