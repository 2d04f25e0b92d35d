package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.akashi.application.Written;
import jp.akashi.evidence.FormAnswers;
import jp.akashi.evidence.FormService;
import jp.akashi.evidence.FormView;
import jp.akashi.evidence.SeenDocument;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.FormField;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Overtaken;
import jp.akashi.web.page.Typed;
import jp.akashi.web.rest.Json;
import org.jspecify.annotations.Nullable;

/** A form of the edition, filled in field by field; rows come and go without script. */
@Named("fillPage")
@RequestScoped
public class FillPage {

  private static final String FORM = "fill";
  private static final String CODE = "document";
  private static final String BASE = "draft:base";
  private static final String RECORDS = "records";

  @Inject private CasePage page;
  @Inject private FormService forms;
  @Inject private FormAnswerWords words;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  @Inject private Overtaken overtaken;
  @Inject private People people;
  private @Nullable FormView view;
  private @Nullable TypedForm typed;
  private @Nullable Integer saved;

  /** What was sent to be kept: its rows are counted without empty ones, as errors count them. */
  private @Nullable FormAnswers sent;

  /** Without a form there is nothing to fill in: it is chosen among the documents. */
  public @Nullable String enter() {
    if (page.getNumber() == null) {
      return "/app/applications?faces-redirect=true";
    }
    return getCode().isEmpty() ? documents("") : null;
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

  private TypedForm typed() {
    if (typed == null) {
      typed = new TypedForm(getView().fields(), Typed.now());
    }
    return typed;
  }

  /** Whether it is saved while it is typed; what the body reads at once is saved by the button. */
  public boolean isSavedAsTyped() {
    return getView().waits() && !overtaken.in(FORM);
  }

  /** Keys of the fields and tables, for the script that saves them. */
  public String getKeys() {
    return getView().fields().asked().stream().map(FormField::key).collect(Collectors.joining(" "));
  }

  /** What the writer began from, to be carried along. */
  public String getBase() {
    Typed sentWith = Typed.now();
    return saved == null && sentWith.has(BASE)
        ? sentWith.text(BASE)
        : Json.write(getView().answers());
  }

  /** Name of who filled it in last, or null. */
  public @Nullable String getWriter() {
    Written written = getView().written();
    return written == null ? null : people.names(Set.of(written.by())).get(written.by());
  }

  /** Whether the fields show what was just typed, as it was typed. */
  private boolean isAsTyped() {
    return sent == null && isTyped();
  }

  private FormAnswers answers() {
    if (sent != null) {
      return sent;
    }
    return isTyped() ? typed().answers() : getView().answers();
  }

  /** What stands in a field outside of tables. */
  public String value(FormField field) {
    return isTyped() ? typed().value(field) : answers().value(field.key());
  }

  /** Whether a table is said to have nothing to enter. */
  public boolean isNone(FormField table) {
    return answers().isNone(table.key());
  }

  /** Places of the rows of a table, the first being 0; one is always there to be written. */
  public List<Integer> rows(FormField table) {
    int count = isAsTyped() ? typed().rows(table) : answers().rows(table.key()).size();
    return IntStream.range(0, Math.max(1, count)).boxed().toList();
  }

  /** What stands in a cell. */
  public String cell(FormField table, int row, FormField column) {
    if (isAsTyped()) {
      return typed().cell(table.key(), row, column.key());
    }
    List<Map<String, String>> all = answers().rows(table.key());
    return row < all.size() ? all.get(row).getOrDefault(column.key(), "") : "";
  }

  /** One more row, everything typed so far staying in the form. */
  public void add() {
    typed().add(Typed.now().text(FORM + ":add"));
  }

  /** One row less. */
  public void remove() {
    typed().remove(Typed.now().text(FORM + ":remove"));
  }

  /** Keeps what is written; whoever is not finished stays and is told what is open. */
  public @Nullable String save() {
    int version = Overtaken.version(FORM, Typed.now().version());
    String next = documents("&filled=" + getCode());
    return attempt.of(FORM, () -> save(version), next, this::tellOvertaken);
  }

  private void save(int version) {
    sent = typed().answers();
    FormView kept = forms.fill(page.key(), new SeenDocument(getCode(), version), sent);
    saved = kept.version();
    view = kept;
    if (!kept.open().isEmpty()) {
      throw new InvalidInput(kept.open().stream().map(this::here).toList());
    }
  }

  /** What is open of a record is said where the page leads to it. */
  private FieldError here(FieldError error) {
    String field = error.field().split("\\.", 2)[0];
    boolean asked = getView().fields().asked().stream().anyMatch(f -> f.key().equals(field));
    return asked ? error : new FieldError(RECORDS, error.code(), error.arguments());
  }

  /** Whether it was saved just now although something is open. */
  public boolean isSaved() {
    return saved != null;
  }

  private void tellOvertaken() {
    FormAnswers mine = answers();
    view = null;
    FormView theirs = getView();
    overtaken.tell(
        FORM,
        String.valueOf(theirs.version()),
        words.byLabel(theirs.fields(), theirs.answers()),
        words.byLabel(theirs.fields(), mine));
  }

  private String documents(String query) {
    return "/app/documents?faces-redirect=true" + query + "&number=" + page.getNumber();
  }
}
