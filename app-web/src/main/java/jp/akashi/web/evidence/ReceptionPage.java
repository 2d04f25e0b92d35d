package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.akashi.evidence.DocumentFinding;
import jp.akashi.evidence.DocumentService;
import jp.akashi.evidence.DocumentState;
import jp.akashi.evidence.DocumentView;
import jp.akashi.evidence.ReceptionService;
import jp.akashi.scheme.Truth;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import org.jspecify.annotations.Nullable;

/** The reception desk: every document of a case with what the check noticed. */
@Named("receptionPage")
@RequestScoped
public class ReceptionPage {

  @Inject private CasePage page;
  @Inject private DocumentService documents;
  @Inject private ReceptionService reception;
  @Inject private Attempt attempt;
  private final Map<String, String> typed = new HashMap<>();
  private @Nullable List<DocumentView> all;

  public List<DocumentView> getAll() {
    if (all == null) {
      all = documents.of(page.key()).stream().filter(d -> d.needed() == Truth.TRUE).toList();
    }
    return all;
  }

  /** Answered, and nothing noticed that stops: ready to be taken together. */
  public List<DocumentView> getReady() {
    return getAll().stream()
        .filter(d -> d.state() == DocumentState.SUBMITTED)
        .filter(d -> d.findings().stream().noneMatch(DocumentFinding::stops))
        .toList();
  }

  /** Those documents as the page shows them, for its form to say. */
  public String getSeenReady() {
    return SeenDocuments.of(getReady());
  }

  /** All documents as the page shows them, for its form to say. */
  public String getSeen() {
    return SeenDocuments.of(getAll());
  }

  /** Given back: what a correction request will list. */
  public List<DocumentView> getReturned() {
    return getAll().stream().filter(d -> d.state() == DocumentState.RETURNED).toList();
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  public @Nullable String acceptReady() {
    return attempt.of(
        "ready", () -> reception.acceptDocuments(page.key(), SeenDocuments.posted(), null), here());
  }

  public @Nullable String acceptOne() {
    return attempt.of(
        "judge",
        () ->
            reception.acceptDocuments(
                page.key(), List.of(SeenDocuments.posted(code())), typed.get("comment")),
        here());
  }

  public @Nullable String giveBack() {
    return attempt.of(
        "judge",
        () ->
            reception.giveBackDocument(
                page.key(), SeenDocuments.posted(code()), typed.get("comment")),
        here());
  }

  private String code() {
    return Objects.requireNonNullElse(typed.get("code"), "");
  }

  public @Nullable String accept() {
    return attempt.of("reception", () -> reception.accept(page.key(), typed.get("late")), toCase());
  }

  public @Nullable String requestCorrection() {
    return attempt.of(
        "correction",
        () -> reception.requestCorrection(page.key(), typed.get("request")),
        toCase());
  }

  public @Nullable String returnToApplicant() {
    return attempt.of(
        "return", () -> reception.returnToApplicant(page.key(), typed.get("reasons")), toCase());
  }

  private String here() {
    return "/app/reception?faces-redirect=true&number=" + page.getNumber();
  }

  private String toCase() {
    return "/app/case?faces-redirect=true&number=" + page.getNumber();
  }
}
