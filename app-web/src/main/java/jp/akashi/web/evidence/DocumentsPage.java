package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import jp.akashi.evidence.DocumentFinding;
import jp.akashi.evidence.DocumentService;
import jp.akashi.evidence.DocumentState;
import jp.akashi.evidence.DocumentView;
import jp.akashi.evidence.SeenDocument;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.review.LateDocumentService;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.application.FormChangesPage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.rest.Texts;
import org.jspecify.annotations.Nullable;

/** The required documents of a case as the applicant works on them. */
@Named("documentsPage")
@RequestScoped
public class DocumentsPage {

  @Inject private CasePage page;
  @Inject private FormChangesPage changes;
  @Inject private DocumentService documents;
  @Inject private LateDocumentService late;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  @Inject private LanguageBean language;
  private final Map<String, String> typed = new HashMap<>();
  private List<String> forms = new ArrayList<>();
  private @Nullable List<DocumentView> all;

  public List<DocumentView> getAll() {
    if (all == null) {
      all = documents.of(page.key());
    }
    return all;
  }

  /** What the applicant has to do something about. */
  public List<DocumentView> getMine() {
    return those(d -> d.state().isApplicants());
  }

  /** What was answered and is not judged yet. */
  public List<DocumentView> getAnswered() {
    return those(d -> d.state().isAnswered());
  }

  /** What the reception desk has taken. */
  public List<DocumentView> getDone() {
    return those(d -> !d.state().isApplicants() && !d.state().isAnswered());
  }

  /** Documents that are handed in as files. */
  public List<DocumentView> getFiles() {
    return those(d -> !d.required().isForm());
  }

  /** Forms of the edition that one free statement answers, and that are not filled in yet. */
  public List<DocumentView> getOpenForms() {
    return those(d -> d.isStated() && d.state().isApplicants());
  }

  /** Documents of which something can be said instead: not of what consists of records. */
  public List<DocumentView> getSayable() {
    return those(d -> !d.isMadeOfRecords());
  }

  /** Forms on which something was said on screen. */
  public List<DocumentView> getSaid() {
    return those(DocumentView::isSaid);
  }

  private List<DocumentView> those(Predicate<DocumentView> which) {
    return getAll().stream().filter(which).toList();
  }

  /** Whether the edition asks for the document in other words since it was answered. */
  public boolean flagged(DocumentView document) {
    return changes.flagged("documents." + document.code());
  }

  /** What the completeness check noticed, beyond what is merely open. */
  public List<DocumentView> getNoticed() {
    return those(d -> !d.state().isApplicants() && !d.findings().isEmpty());
  }

  /**
   * The sentence of a finding in the page's language, naming the file where it is one of several.
   */
  public String sentence(DocumentFinding finding) {
    Texts texts = Texts.in(language.getLocale());
    String said = texts.error(finding.code(), finding.arguments());
    DocumentFinding.Named file = finding.file();
    return file == null
        ? said
        : texts.error("finding.ofFile", List.of(file.name(), file.position(), said));
  }

  /** Kilobytes or megabytes, as people say it. */
  public String size(long bytes) {
    return bytes < 1024 * 1024
        ? Math.max(1, bytes / 1024) + " KB"
        : "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
  }

  /** The documents as the page shows them, for its forms to say. */
  public String getSeen() {
    return SeenDocuments.of(getAll());
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  public List<String> getForms() {
    return forms;
  }

  public void setForms(@Nullable List<String> forms) {
    this.forms = forms == null ? List.of() : forms;
  }

  public @Nullable String declare() {
    return attempt.of("say", this::declared, here());
  }

  private void declared() {
    SeenDocument seen = SeenDocuments.posted(code("sayCode"));
    String reason = typed.get("reason");
    switch (Objects.requireNonNullElse(typed.get("how"), "")) {
      case "not-prepared" -> documents.notPrepared(page.key(), seen, reason);
      case "on-site" -> documents.onSite(page.key(), seen, reason);
      case "not-applicable" -> documents.notApplicable(page.key(), seen, reason);
      case "reopen" -> documents.reopen(page.key(), seen);
      default -> throw new InvalidInput("how", "required");
    }
  }

  public @Nullable String state() {
    return attempt.of(
        "forms",
        () -> documents.state(page.key(), SeenDocuments.posted(forms), typed.get("statement")),
        here());
  }

  /** Whether the caller's team may judge what was handed in after intake. */
  public boolean isJudging() {
    return page.getView().state().isUnderEvaluation()
        && current.has(Role.AUDITOR, Role.LEAD_AUDITOR);
  }

  /** Handed in and not judged yet, and records that nobody can correct by now. */
  public List<DocumentView> getSubmitted() {
    return those(
        d ->
            d.state() == DocumentState.SUBMITTED
                || d.isMadeOfRecords() && d.state() == DocumentState.RETURNED);
  }

  public @Nullable String acceptLate() {
    return attempt.of(
        "late",
        () -> late.accept(page.key(), SeenDocuments.posted(code("lateCode")), typed.get("comment")),
        here());
  }

  public @Nullable String giveBackLate() {
    return attempt.of(
        "late",
        () ->
            late.giveBack(page.key(), SeenDocuments.posted(code("lateCode")), typed.get("comment")),
        here());
  }

  private String code(String field) {
    return Objects.requireNonNullElse(typed.get(field), "");
  }

  String here() {
    return "/app/documents?faces-redirect=true&number=" + page.getNumber();
  }
}
