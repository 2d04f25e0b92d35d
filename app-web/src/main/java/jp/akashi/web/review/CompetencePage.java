package jp.akashi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.review.CompetenceAuthorisation;
import jp.akashi.review.CompetenceService;
import jp.akashi.scheme.CompetenceArea;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** Keeping the list of authorisations, on its page. */
@Named("competencePage")
@RequestScoped
public class CompetencePage {

  @Inject private CompetenceService competence;
  @Inject private Attempt attempt;
  @Inject private People people;
  @Inject private LanguageBean language;
  private @Nullable String username;
  private @Nullable String area;
  private @Nullable String validUntil;
  private @Nullable String basis;

  public List<CompetenceService.View> getList() {
    return competence.list();
  }

  public List<CompetenceArea> getAreas() {
    return competence.areas();
  }

  /** Name of an area in the language of the page. */
  public String name(CompetenceArea one) {
    return one.code() + "　" + one.name().in(language.getLocale());
  }

  /** Code and name of an area; the code alone if the edition in force has no such area. */
  public String areaName(String code) {
    return getAreas().stream()
        .filter(area -> area.code().equals(code))
        .map(this::name)
        .findFirst()
        .orElse(code);
  }

  public List<People.Known> getAuditors() {
    return people.holding(Role.AUDITOR);
  }

  public @Nullable String authorise() {
    return attempt.of(
        "competence",
        () ->
            competence.authorise(
                String.valueOf(username),
                String.valueOf(area),
                new CompetenceAuthorisation.Grant(AdvicePage.day("validUntil", validUntil), basis)),
        "/app/competence?faces-redirect=true");
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getArea() {
    return area;
  }

  public void setArea(@Nullable String area) {
    this.area = area;
  }

  public @Nullable String getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(@Nullable String validUntil) {
    this.validUntil = validUntil;
  }

  public @Nullable String getBasis() {
    return basis;
  }

  public void setBasis(@Nullable String basis) {
    this.basis = basis;
  }
}
