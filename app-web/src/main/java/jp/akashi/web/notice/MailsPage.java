package jp.akashi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import jp.akashi.notice.MailService;
import jp.akashi.notice.MailTrouble;
import jp.akashi.notice.Recipient;
import jp.akashi.person.People;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Mails that have not gone out, for those who may have them tried again. */
@Named("mailsPage")
@RequestScoped
public class MailsPage {

  private static final int SIZE = 20;

  @Inject private MailService service;
  @Inject private People people;
  @Inject private Attempt attempt;
  @Inject private LanguageBean language;
  private @Nullable Long count;
  private @Nullable List<MailService.Unsent> mails;

  public long getCount() {
    if (count == null) {
      count = service.count();
    }
    return count;
  }

  public int getPages() {
    return (int) Math.max(1, (getCount() + SIZE - 1) / SIZE);
  }

  public int getPage() {
    String asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("page", "1");
    return asked.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(asked), getPages()) : 1;
  }

  public List<MailService.Unsent> getMails() {
    if (mails == null) {
      mails = service.unsent(getPage(), SIZE);
    }
    return mails;
  }

  /** Whom it is for: a person by name, a company by number, a role in words. */
  public String addressee(MailService.Unsent mail) {
    Recipient recipient = new Recipient(mail.addressee());
    return recipient
        .person()
        .map(username -> people.names(Set.of(username)).get(username))
        .or(() -> recipient.role().map(role -> language.text("role." + role)))
        .or(recipient::company)
        .orElse(mail.addressee());
  }

  /** Why it did not go out, with the codes of the mail server; empty where it was not tried. */
  public String why(MailService.Unsent mail) {
    MailTrouble trouble = mail.trouble();
    String answer = mail.answer() == null ? "" : " (" + mail.answer() + ")";
    return trouble == null ? "" : language.text("mailTrouble." + trouble) + answer;
  }

  /** Has the mail tried again whose button was pressed. */
  public @Nullable String again() {
    long id = Typed.now().key("mails:again");
    return attempt.of("mails", () -> service.again(id), "/app/mails?faces-redirect=true");
  }
}
