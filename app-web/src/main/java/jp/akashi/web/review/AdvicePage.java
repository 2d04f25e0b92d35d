package jp.akashi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.review.AdviceForm;
import jp.akashi.review.AdviceService;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Recording advice given, on its page. */
@Named("advicePage")
@RequestScoped
public class AdvicePage {

  @Inject private AdviceService advice;
  @Inject private Attempt attempt;
  @Inject private People people;
  @Inject private CurrentPerson current;
  private @Nullable String username;
  private @Nullable String corporateNumber;
  private @Nullable String from;
  private @Nullable String until;
  private @Nullable String subject;

  public List<AdviceService.View> getList() {
    return advice.list();
  }

  /** Whom the caller may record: themselves, or for the manager everybody who evaluates. */
  public List<People.Known> getPeople() {
    return Stream.of(Role.ADVISER, Role.AUDITOR, Role.TECHNICAL_REVIEWER, Role.DECISION_COMMITTEE)
        .flatMap(role -> people.holding(role).stream())
        .filter(p -> isManager() || p.username().equals(current.username()))
        .distinct()
        .toList();
  }

  private boolean isManager() {
    return current.has(Role.CERTIFICATION_MANAGER);
  }

  public @Nullable String record() {
    return attempt.of("advice", () -> advice.record(form()), "/app/advice?faces-redirect=true");
  }

  private AdviceForm form() {
    return new AdviceForm(
        username, corporateNumber, Typed.day("from", from), Typed.day("until", until), subject);
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getCorporateNumber() {
    return corporateNumber;
  }

  public void setCorporateNumber(@Nullable String corporateNumber) {
    this.corporateNumber = corporateNumber;
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String until) {
    this.until = until;
  }

  public @Nullable String getSubject() {
    return subject;
  }

  public void setSubject(@Nullable String subject) {
    this.subject = subject;
  }
}
