package jp.akashi.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.notice.Letter;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Recipient;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.Paper;
import jp.akashi.paper.PaperPdf;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;

/**
 * The caller's notices: those to them, to a role they hold, to the company they act for. Others do
 * not exist for them.
 */
@Stateless
@PermitAll
public class NoticeService {

  private static final List<String> ROLES =
      List.of(
          Role.RECEPTION_OFFICER,
          Role.AUDITOR,
          Role.LEAD_AUDITOR,
          Role.TECHNICAL_REVIEWER,
          Role.DECISION_COMMITTEE,
          Role.CERTIFICATION_MANAGER,
          Role.HEAD_OF_BODY,
          Role.ADVISER,
          Role.ADMINISTRATOR,
          Role.SUPERVISOR);

  @Inject private Notices notices;
  @Inject private ApplicantCompanies companies;
  @Inject private CaseAccess access;
  @Inject private CurrentPerson current;
  @Inject private BodyIdentity body;
  @Inject private Clock clock;

  /**
   * One page of them, newest first.
   *
   * @param page from 1
   * @param size notices on a page
   */
  public List<Notices.Message> mine(int page, int size) {
    int before = (int) Math.min((page - 1L) * size, Integer.MAX_VALUE);
    return notices.to(recipients(), current.username(), before, size);
  }

  public long count() {
    return notices.count(recipients());
  }

  /** How many the caller has not read. */
  public long unread() {
    return notices.unread(recipients(), current.username());
  }

  /**
   * One notice in full.
   *
   * @throws NotFound if there is none, or it is not to the caller
   */
  public Notices.Message of(long id) {
    return notices
        .find(id, current.username())
        .filter(this::isForCaller)
        .orElseThrow(() -> new NotFound("notice.notFound", String.valueOf(id)));
  }

  /** Whoever may see a case may read what was written to its applicant. */
  private boolean isForCaller(Notices.Message message) {
    Recipient recipient = new Recipient(message.recipient());
    return recipients().contains(recipient)
        || (message.letter() != null && current.isCaseStaff() && isAboutVisibleCase(message));
  }

  private boolean isAboutVisibleCase(Notices.Message message) {
    try {
      access.visible(new ApplicationNumber(message.subject()));
      return true;
    } catch (NotFound | IllegalArgumentException notACase) {
      return false;
    }
  }

  /** Remembers that the caller has read a notice; reading it again changes nothing. */
  public void read(long id) {
    notices.read(of(id).id(), current.username(), clock.instant());
  }

  /** The letters and e-mails written to the applicant of a case, newest first. */
  public List<Notices.Message> letters(ApplicationNumber number) {
    Application application = access.visible(number);
    Recipient company = CaseLetters.applicant(application);
    return notices.about(company, number.value(), current.username()).stream()
        .filter(message -> message.letter() != null)
        .toList();
  }

  /**
   * A letter as a PDF.
   *
   * @throws NotFound if the notice is not the caller's, or has no letter
   */
  public byte[] pdf(long id, Locale locale) {
    Notices.Message message = of(id);
    Letter letter = message.letter();
    if (letter == null) {
      throw new NotFound("notice.notFound", String.valueOf(id));
    }
    boolean english = "en".equals(locale.getLanguage());
    return new PaperPdf()
        .draw(
            new Paper(
                letter.subject(locale),
                english ? "en" : "ja",
                List.of(new Paper.Text(letter.body(locale))),
                foot(english, message)));
  }

  private String foot(boolean english, Notices.Message message) {
    String demo = english ? " – demonstration" : "　デモ";
    return (english ? body.nameEn() : body.nameJa())
        + "　"
        + message.subject()
        + "　"
        + message.code()
        + (body.demo() ? demo : "");
  }

  private List<Recipient> recipients() {
    String username = current.username();
    List<Recipient> recipients = new ArrayList<>(List.of(Recipient.person(username)));
    ROLES.stream().filter(current::has).map(Recipient::role).forEach(recipients::add);
    if (current.isApplicant()) {
      companies
          .actedForBy(username)
          .map(company -> Recipient.company(company.corporateNumber().value()))
          .ifPresent(recipients::add);
    }
    return recipients;
  }
}
