package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.akashi.evidence.FormAnswers;
import jp.akashi.evidence.FormService;
import jp.akashi.evidence.FormView;
import jp.akashi.evidence.SeenDocument;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.FieldKind;
import jp.akashi.scheme.FormField;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Overtaken;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** A form of the edition, filled in field by field; rows come and go without script. */
@Named("fillPage")
@RequestScoped
public class FillPage {

  private static final String FORM = "fill";
  private static final String CODE = "code";
  private static final String ROWS = "rows.";
  private static final String NONE = ".none";

  @Inject private CasePage page;
  @Inject private FormService forms;
  @Inject private FormAnswerWords words;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  @Inject private Overtaken overtaken;
  @Inject private LanguageBean language;
  private @Nullable FormView view;
  private @Nullable FormAnswers answers;
  private @Nullable Integer saved;
  private final Map<String, Integer> rows = new LinkedHashMap<>();

  /** Without a form there is nothing to fill in: it is chosen among the documents. */
  public @Nullable String enter() {
    if (page.getNumber() == null) {
      return "/app/applications?faces-redirect=true";
    }
    return getCode().isEmpty() ? documents() : null;
  }

  public String getCode() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(CODE, "");
  }

  public FormView getView() {
    if (view == null) {
      view = forms.of(page.key(), getCode());
    }
    return view;
  }

  /** Whether the caller may fill it in. */
  public boolean isWritable() {
    return current.isApplicant() && getView().writable();
  }

  /**
   * The version the writer saw, or made by saving. It stays that one after a refusal: a second try
   * must not replace what a colleague wrote meanwhile.
   */
  public int getVersion() {
    if (saved != null) {
      return saved;
    }
    return isTyped() ? Typed.now().version() : getView().version();
  }

  private static boolean isTyped() {
    return Typed.now().has("version");
  }

  /** As it was just typed, else as it was saved. */
  private FormAnswers answers() {
    if (answers == null) {
      answers = isTyped() ? typed() : getView().answers();
    }
    return answers;
  }

  /** What stands in a field outside of tables. */
  public String value(FormField field) {
    return isTyped() ? Typed.now().text(field.key()) : answers().value(field.key());
  }

  /** Whether a table is said to have nothing to enter. */
  public boolean isNone(FormField table) {
    return answers().isNone(table.key());
  }

  /** Places of the rows of a table, the first being 0; one is always there to be written. */
  public List<Integer> rows(FormField table) {
    int count = rows.computeIfAbsent(table.key(), this::count);
    return IntStream.range(0, Math.max(1, count)).boxed().toList();
  }

  private int count(String table) {
    return isTyped()
        ? Math.min(FormService.MOST_ROWS, Typed.now().number(ROWS + table))
        : getView().answers().rows(table).size();
  }

  /** What stands in a cell. */
  public String cell(FormField table, int row, FormField column) {
    if (isTyped()) {
      return typedCell(table.key(), row, column.key());
    }
    List<Map<String, String>> all = answers().rows(table.key());
    return row < all.size() ? all.get(row).getOrDefault(column.key(), "") : "";
  }

  private String typedCell(String table, int row, String column) {
    int removed = removed(table);
    int shown = removed >= 0 && row >= removed ? row + 1 : row;
    return Typed.now().text(table + "." + shown + "." + column);
  }

  private FormAnswers typed() {
    Typed typed = Typed.now();
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    Set<String> none = new HashSet<>();
    for (FormField field : getView().fields().asked()) {
      String key = field.key();
      if (field.kind() != FieldKind.TABLE) {
        values.put(key, typed.text(key));
      } else {
        tables.put(key, typedRows(field));
        if (typed.has(key + NONE)) {
          none.add(key);
        }
      }
    }
    return new FormAnswers(values, tables, none);
  }

  private List<Map<String, String>> typedRows(FormField table) {
    List<Map<String, String>> all = new ArrayList<>();
    for (int row : rows(table)) {
      Map<String, String> one = new LinkedHashMap<>();
      for (FormField column : getView().fields().columnsOf(table.key())) {
        one.put(column.key(), typedCell(table.key(), row, column.key()));
      }
      all.add(one);
    }
    return all;
  }

  /** One more row, everything typed so far staying in the form. */
  public void add() {
    String table = Typed.now().text(FORM + ":add");
    rows.put(table, Math.min(FormService.MOST_ROWS, Math.max(1, count(table)) + 1));
  }

  /** One row less. */
  public void remove() {
    String table = Typed.now().text(FORM + ":remove").split("\\.", 2)[0];
    rows.put(table, Math.max(0, count(table) - 1));
  }

  private static int removed(String table) {
    String given = Typed.now().text(FORM + ":remove");
    return given.matches("\\Q" + table + "\\E\\.\\d{1,3}")
        ? Integer.parseInt(given.substring(table.length() + 1))
        : -1;
  }

  /** Keeps what is written; whoever is not finished stays and is told what is open. */
  public @Nullable String save() {
    int version = Overtaken.version(FORM, Typed.now().version());
    return attempt.of(FORM, () -> save(version), documents(), this::tellOvertaken);
  }

  private void save(int version) {
    FormView kept = forms.fill(page.key(), new SeenDocument(getCode(), version), typed());
    saved = kept.version();
    view = kept;
    if (!kept.open().isEmpty()) {
      throw new InvalidInput(kept.open());
    }
  }

  /** Whether it was saved just now although something is open. */
  public boolean isSaved() {
    return saved != null;
  }

  private void tellOvertaken() {
    FormAnswers mine = typed();
    view = null;
    FormView theirs = getView();
    overtaken.tell(
        FORM,
        String.valueOf(theirs.version()),
        words.byLabel(theirs.fields(), theirs.answers()),
        words.byLabel(theirs.fields(), mine));
  }

  private String documents() {
    return "/app/documents?faces-redirect=true&number=" + page.getNumber();
  }
}
