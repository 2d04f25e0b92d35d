package jp.akashi.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.scheme.CellError;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionLifeService;
import jp.akashi.scheme.EditionView;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** One edition: its life and its next step. */
@Named("editionPage")
@RequestScoped
public class EditionPage {

  @Inject private EditionLifeService life;
  @Inject private Attempt attempt;
  @Inject private EditionWords words;
  @Inject private People people;
  @Inject private CurrentPerson current;
  private final Map<String, String> typed = new HashMap<>();
  private Map<String, String> parameters = Map.of();
  private @Nullable EditionView view;
  private @Nullable List<EditionView> others;
  private @Nullable Map<String, List<String>> standing;
  private @Nullable List<Journal.Line> history;
  private @Nullable List<String> gaps;
  private @Nullable List<CellError> warnings;
  private @Nullable String otherScheme;
  private @Nullable Map<String, String> names;

  /** Known from the first phase on: buttons ask for it before the model is updated. */
  @PostConstruct
  void read() {
    parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  public String getId() {
    return parameters.getOrDefault("id", "");
  }

  private EditionId id() {
    return EditionId.asked(getId());
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  public EditionView getView() {
    if (view == null) {
      view = life.of(id());
    }
    return view;
  }

  /** Whether the caller drafted it and so may not review it. */
  public boolean isMine() {
    return getView().life().drafted() != null
        && current.username().equals(getView().life().drafted().by());
  }

  /** What it lacks of the edition in force. */
  public List<String> getGaps() {
    if (gaps == null) {
      gaps = life.gaps(id());
    }
    return gaps;
  }

  /** Why it cannot come into force here, in words; empty if it can. */
  public String getOtherScheme() {
    if (otherScheme == null) {
      otherScheme = life.otherScheme(id()).map(this::otherScheme).orElse("");
    }
    return otherScheme;
  }

  private String otherScheme(String inForce) {
    return words.sentence("edition.otherScheme", List.of(getView().info().scheme(), inForce));
  }

  /** What is odd about the catalogue it came from, taken over as it stands. */
  public List<CellError> getWarnings() {
    if (warnings == null) {
      warnings = life.warnings(id());
    }
    return warnings;
  }

  /** Decision rules that nobody computes here. */
  public List<DecisionRule> getRulesForPeople() {
    return life.rulesForPeople(id());
  }

  /** The numbers of what stands on it, by kind. */
  public Map<String, List<String>> getStanding() {
    if (standing == null) {
      standing = life.standing(id());
    }
    return standing;
  }

  /** The other editions, to compare it with. */
  public List<EditionView> getOthers() {
    if (others == null) {
      others = life.list().stream().filter(other -> !other.info().id().equals(id())).toList();
    }
    return others;
  }

  public List<Journal.Line> getHistory() {
    if (history == null) {
      history = life.history(id());
    }
    return history;
  }

  /** Name of somebody who took a step of its life. */
  public String name(String username) {
    if (names == null) {
      names = people.names(getHistory().stream().map(Journal.Line::actor).toList());
    }
    return names.getOrDefault(username, username);
  }

  public @Nullable String review() {
    return step("review", version -> life.review(id(), version));
  }

  public @Nullable String approve() {
    return step(
        "approve",
        version ->
            life.approve(id(), version, Typed.day("date", typed.get("date")), typed.get("number")));
  }

  public @Nullable String activate() {
    return step(
        "activate", version -> life.activate(id(), version, Typed.day("from", typed.get("from"))));
  }

  private @Nullable String step(String form, Function<Integer, EditionView> act) {
    return attempt.of(
        form,
        () -> act.apply(Typed.now().version()),
        "/app/edition?faces-redirect=true&id=" + getId());
  }
}
