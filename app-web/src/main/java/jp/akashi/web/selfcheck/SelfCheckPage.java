package jp.akashi.web.selfcheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.CaseState;
import jp.akashi.evidence.DocumentService;
import jp.akashi.evidence.DocumentView;
import jp.akashi.person.CurrentPerson;
import jp.akashi.scheme.AppropriateMeans;
import jp.akashi.scheme.Chapter;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.Truth;
import jp.akashi.selfcheck.ItemAnswer;
import jp.akashi.selfcheck.MeansAnswer;
import jp.akashi.selfcheck.MeansChoice;
import jp.akashi.selfcheck.SelfCheckService;
import jp.akashi.selfcheck.SelfCheckView;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.application.FormChangesPage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Overtaken;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** The self-check: every obligation item, and one of them to answer. */
@Named("selfCheckPage")
@RequestScoped
public class SelfCheckPage {

  private static final String ON_SITE = "shownOnSite";

  @Inject private CasePage page;
  @Inject private FormChangesPage changes;
  @Inject private SelfCheckService checks;
  @Inject private DocumentService documents;
  @Inject private SchemeService scheme;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  @Inject private Overtaken overtaken;
  @Inject private LanguageBean language;
  private @Nullable List<SelfCheckView> all;

  public List<SelfCheckView> getAll() {
    if (all == null) {
      all = checks.of(page.key());
    }
    return all;
  }

  public List<Chapter> getChapters() {
    return scheme.chapters(new EditionId(page.getView().edition()));
  }

  public List<SelfCheckView> of(Chapter chapter) {
    return getAll().stream().filter(v -> v.item().chapter().equals(chapter.number())).toList();
  }

  public long getAnswered() {
    return getAll().stream().filter(SelfCheckView::isAnswered).count();
  }

  /** Whether the caller may write now. */
  public boolean isWritable() {
    CaseState state = page.getView().state();
    return current.isApplicant() && (state == CaseState.DRAFT || state == CaseState.CORRECTION);
  }

  /** Number of the item open on the page, or null for the list. */
  public @Nullable String getNumber() {
    return parameters().get("item");
  }

  public @Nullable SelfCheckView getOne() {
    return getAll().stream()
        .filter(v -> v.item().number().equals(getNumber()))
        .findFirst()
        .orElse(null);
  }

  /** The first item without an answer, or null when all have one. */
  public @Nullable String getNextOpen() {
    return getAll().stream()
        .filter(v -> !v.isAnswered())
        .map(v -> v.item().number())
        .findFirst()
        .orElse(null);
  }

  /** The file documents of the case, to link as evidence. */
  public List<DocumentView> getDocuments() {
    return documents.of(page.key()).stream().filter(d -> !d.required().isForm()).toList();
  }

  /** What is chosen for a means: as it was just typed, else as it was saved. */
  public String chosen(AppropriateMeans means) {
    String typed = parameters().get("means." + means.number());
    ItemAnswer said = said();
    MeansAnswer saved = said == null ? null : said.means().get(means.number());
    return typed != null ? typed : saved == null ? "" : saved.choice().name();
  }

  /** Reason typed or saved for a means. */
  public String reason(AppropriateMeans means) {
    String typed = parameters().get("reason." + means.number());
    ItemAnswer said = said();
    MeansAnswer saved = said == null ? null : said.means().get(means.number());
    return typed != null ? typed : saved == null || saved.reason() == null ? "" : saved.reason();
  }

  /** Whether a document is chosen: as it was just typed, else as it was saved. */
  public boolean linked(String code) {
    ItemAnswer said = said();
    return wasTyped()
        ? values("evidence").contains(code)
        : said != null && said.evidence().contains(code);
  }

  /** Whether it is to be shown on site: as it was just typed, else as it was saved. */
  public boolean isShownOnSite() {
    ItemAnswer said = said();
    return wasTyped() ? parameters().containsKey(ON_SITE) : said != null && said.shownOnSite();
  }

  /**
   * The version the writer saw. It stays that one after a refusal: a second try must not replace
   * what a colleague wrote meanwhile.
   */
  public String getVersion() {
    SelfCheckView one = getOne();
    return wasTyped() || one == null ? parameters().get("version") : String.valueOf(one.version());
  }

  private static boolean wasTyped() {
    return parameters().containsKey("version");
  }

  public String text(String name) {
    String typed = parameters().get(name);
    ItemAnswer said = said();
    if (typed != null || said == null) {
      return typed == null ? "" : typed;
    }
    String saved = name.equals("note") ? said.note() : said.notApplicableReason();
    return saved == null ? "" : saved;
  }

  /** Whether the edition expects the item not to apply to this applicant. */
  public boolean expectedNotToApply(SelfCheckView view) {
    return view.applies() == Truth.FALSE;
  }

  /** Whether the item says something else since it was answered. */
  public boolean flagged(SelfCheckView view) {
    return changes.flagged("selfCheck." + view.item().number());
  }

  private @Nullable ItemAnswer said() {
    SelfCheckView one = getOne();
    return one == null ? null : one.said();
  }

  public @Nullable String save() {
    String item = getNumber();
    int version = Overtaken.version("check", Typed.now().version());
    return attempt.of(
        "check",
        () -> checks.answer(page.key(), item, typed(), version),
        "/app/self-check?faces-redirect=true&number=" + page.getNumber() + "&after=" + item,
        this::tellOvertaken);
  }

  private void tellOvertaken() {
    all = null;
    SelfCheckView theirs = getOne();
    if (theirs != null && theirs.said() != null) {
      AnswerWords words = new AnswerWords(language);
      String now = String.valueOf(theirs.version());
      overtaken.tell("check", now, words.of(theirs.said()), words.of(typed()));
    }
  }

  private ItemAnswer typed() {
    Map<Integer, MeansAnswer> means = new HashMap<>();
    parameters()
        .forEach(
            (name, value) -> {
              if (name.matches("means\\.\\d{1,3}") && !value.isEmpty()) {
                int number = Integer.parseInt(name.substring(6));
                String reason = parameters().get("reason." + number);
                means.put(number, new MeansAnswer(MeansChoice.valueOf(value), blank(reason)));
              }
            });
    return new ItemAnswer(
        parameters().get("notApplicable"),
        means,
        values("evidence"),
        parameters().containsKey(ON_SITE),
        blank(parameters().get("note")));
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static Map<String, String> parameters() {
    return external().getRequestParameterMap();
  }

  private static Set<String> values(String name) {
    String[] values = external().getRequestParameterValuesMap().get(name);
    return values == null ? Set.of() : Arrays.stream(values).collect(Collectors.toSet());
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
