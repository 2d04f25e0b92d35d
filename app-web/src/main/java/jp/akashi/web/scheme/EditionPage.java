package jp.akashi.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionLifeService;
import jp.akashi.scheme.EditionLine;
import jp.akashi.scheme.EditionView;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** One edition: its life, its next step, and every row with its origin. */
@Named("editionPage")
@RequestScoped
public class EditionPage {

  private static final String FIRST_TABLE = "items";

  @Inject private EditionLifeService life;
  @Inject private Attempt attempt;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private LanguageBean language;
  private final Map<String, String> typed = new HashMap<>();
  private Map<String, String> parameters = Map.of();
  private @Nullable EditionView view;
  private @Nullable List<EditionLine> lines;
  private @Nullable List<EditionView> others;
  private @Nullable Map<String, List<String>> standing;
  private @Nullable List<Journal.Line> history;
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

  public List<String> getGaps() {
    return life.gaps(id());
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

  private List<EditionLine> lines() {
    if (lines == null) {
      lines = life.lines(id());
    }
    return lines;
  }

  /** Name of the table shown. */
  public String getTable() {
    String table = parameters.getOrDefault("table", FIRST_TABLE);
    return getTables().containsKey(table) ? table : FIRST_TABLE;
  }

  /** The tables with rows, each with their number. */
  public Map<String, Long> getTables() {
    return lines().stream()
        .collect(
            Collectors.groupingBy(EditionLine::table, LinkedHashMap::new, Collectors.counting()));
  }

  public List<EditionLine> getRows() {
    String table = getTable();
    return lines().stream().filter(line -> line.table().equals(table)).toList();
  }

  /** The values of a row in the language of the page, those in one language only as they are. */
  public List<Map.Entry<String, String>> values(EditionLine line) {
    String other = "en".equals(language.getCode()) ? "_ja" : "_en";
    return line.values().entrySet().stream()
        .filter(value -> !value.getKey().endsWith(other) && !value.getValue().isEmpty())
        .toList();
  }

  /** Name of a column without its language. */
  public String column(String name) {
    return name.replaceFirst("_(ja|en)$", "");
  }

  public @Nullable String review() {
    return step("review", version -> life.review(id(), version));
  }

  public @Nullable String approve() {
    return step(
        "approve", version -> life.approve(id(), version, day("date"), typed.get("number")));
  }

  public @Nullable String activate() {
    return step("activate", version -> life.activate(id(), version, day("from")));
  }

  private @Nullable String step(String form, Function<Integer, EditionView> act) {
    return attempt.of(
        form, () -> act.apply(version()), "/app/edition?faces-redirect=true&id=" + getId());
  }

  private int version() {
    String version = parameters.getOrDefault("version", "");
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }

  private @Nullable LocalDate day(String field) {
    String text = typed.get(field);
    try {
      return text == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException malformed) {
      throw new InvalidInput(field, "date.form");
    }
  }
}
