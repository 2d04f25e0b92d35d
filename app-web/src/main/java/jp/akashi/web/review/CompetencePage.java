package jp.akashi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.review.CompetenceAuthorisation.Grant;
import jp.akashi.review.CompetenceService;
import jp.akashi.review.CompetenceService.View;
import jp.akashi.scheme.CompetenceArea;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Overtaken;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Keeping the list of authorisations, on its page: {@code ?username=&area=} opens one that is on
 * it, to be changed.
 */
@Named("competencePage")
@RequestScoped
public class CompetencePage {

  private static final String FORM = "competence";

  @Inject private CompetenceService competence;
  @Inject private Attempt attempt;
  @Inject private Overtaken overtaken;
  @Inject private People people;
  @Inject private LanguageBean language;
  private @Nullable String username;
  private @Nullable String area;
  private @Nullable String validUntil;
  private @Nullable String basis;
  private final Typed asked = Typed.now();
  private @Nullable List<View> list;
  private @Nullable View theirs;

  /** Fills the form with the authorisation that is to be changed. */
  public void load() {
    getChanged()
        .ifPresent(
            one -> {
              validUntil = one.validUntil().toString();
              basis = one.basis();
            });
  }

  /**
   * The authorisation the form changes; empty where it gives one anew. Once somebody else's is
   * shown, it is that one and no other.
   */
  public Optional<View> getChanged() {
    return theirs != null ? Optional.of(theirs) : on(asked.text("username"), asked.text("area"));
  }

  private Optional<View> on(@Nullable String who, @Nullable String what) {
    return getList().stream()
        .filter(a -> a.username().equals(who) && a.area().equals(what))
        .findFirst();
  }

  /** Version of what the form was begun on; 0 where it gives an authorisation anew. */
  public int getVersion() {
    return asked.has("version") ? asked.version() : getChanged().map(View::version).orElse(0);
  }

  public List<View> getList() {
    if (list == null) {
      list = competence.list();
    }
    return list;
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
        FORM, this::grant, "/app/competence?faces-redirect=true", this::tellOvertaken);
  }

  private void grant() {
    Grant grant = new Grant(Typed.day("validUntil", validUntil), basis);
    competence.authorise(who(), what(), grant, Overtaken.version(FORM, getVersion()));
  }

  private String who() {
    return getChanged().map(View::username).orElse(String.valueOf(username));
  }

  private String what() {
    return getChanged().map(View::area).orElse(String.valueOf(area));
  }

  private void tellOvertaken() {
    list = null;
    View now = on(who(), what()).orElse(null);
    if (now != null) {
      overtaken.tell(
          FORM,
          String.valueOf(now.version()),
          said(now.validUntil().toString(), now.basis()),
          said(validUntil, basis));
      theirs = now;
    }
  }

  private Map<String, @Nullable String> said(@Nullable String until, @Nullable String why) {
    Map<String, @Nullable String> said = new LinkedHashMap<>();
    said.put(language.text("competence.validUntil"), until);
    said.put(language.text("competence.basis"), why);
    return said;
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
