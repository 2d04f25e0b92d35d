package jp.akashi.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import jp.akashi.scheme.EditionChange;
import jp.akashi.scheme.EditionComparison;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionLifeService;
import jp.akashi.scheme.EditionView;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** Two editions beside each other. */
@Named("comparisonPage")
@RequestScoped
public class ComparisonPage {

  private static final int ROWS = 50;

  @Inject private EditionLifeService life;
  @Inject private LanguageBean language;
  private Map<String, String> parameters = Map.of();
  private @Nullable EditionComparison comparison;

  @PostConstruct
  void read() {
    parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  public String getFrom() {
    return parameters.getOrDefault("from", "");
  }

  public String getTo() {
    return parameters.getOrDefault("to", "");
  }

  /** The kind of change shown, or empty for all. */
  public String getKind() {
    return parameters.getOrDefault("kind", "");
  }

  public EditionChange.Kind[] getKinds() {
    return EditionChange.Kind.values();
  }

  public EditionComparison getComparison() {
    if (comparison == null) {
      comparison = life.compare(EditionId.asked(getFrom()), EditionId.asked(getTo()));
    }
    return comparison;
  }

  /** How many changes are of that kind. */
  public long count(EditionChange.Kind kind) {
    return getComparison().changes().stream().filter(change -> change.kind() == kind).count();
  }

  private List<EditionChange> shown() {
    return getComparison().changes().stream()
        .filter(change -> getKind().isEmpty() || change.kind().name().equals(getKind()))
        .toList();
  }

  /** The changes of the present page. */
  public List<EditionChange> getRows() {
    List<EditionChange> all = shown();
    int from = Math.min((getPage() - 1) * ROWS, all.size());
    return all.subList(from, Math.min(from + ROWS, all.size()));
  }

  public int getPage() {
    String page = parameters.getOrDefault("page", "");
    return page.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(page), getPages()) : 1;
  }

  public int getPages() {
    return Math.max(1, (shown().size() + ROWS - 1) / ROWS);
  }

  public EditionView getBefore() {
    return life.of(EditionId.asked(getFrom()));
  }

  /** Name of an edition in the language of the page. */
  public String title(EditionView view) {
    return view.info().title().in(language.getLocale());
  }
}
