package jp.akashi.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.audit.AuditReportService;
import jp.akashi.audit.Conclusion;
import jp.akashi.audit.OnSiteAuditService;
import jp.akashi.audit.OnSiteInspections;
import jp.akashi.audit.Proposed;
import jp.akashi.evidence.DocumentService;
import jp.akashi.evidence.DocumentState;
import jp.akashi.evidence.DocumentView;
import jp.akashi.evidence.Inspection;
import jp.akashi.nonconformity.Origin;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** The sheet of the on-site audit but its meetings: documents seen, nonconformities, conclusion. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

  @Inject private CasePage page;
  @Inject private OnSiteAuditService audits;
  @Inject private AuditReportService reports;
  @Inject private DocumentService documents;
  @Inject private OnSiteInspections inspections;
  @Inject private SchemeService scheme;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  private final Map<String, String> typed = new HashMap<>();
  private @Nullable List<Proposed> proposals;
  private @Nullable List<DocumentView> onSite;

  public Map<String, String> getTyped() {
    return typed;
  }

  /** What must become a nonconformity before the audit can end. */
  public List<Proposed> getProposals() {
    if (proposals == null) {
      proposals = audits.proposals(page.key());
    }
    return proposals;
  }

  /** Documents to be seen on site, seen or not. */
  public List<DocumentView> getOnSite() {
    if (onSite == null) {
      onSite =
          documents.of(page.key()).stream()
              .filter(document -> document.state() == DocumentState.ON_SITE)
              .toList();
    }
    return onSite;
  }

  /** The obligation items of the case's edition. */
  public List<ObligationItem> getItems() {
    return scheme.items(new EditionId(page.getView().edition()));
  }

  public @Nullable String inspected() {
    return stay(
        "seen",
        number ->
            inspections.record(
                number,
                typed.getOrDefault("code", ""),
                new Inspection(
                    typed.get("title"),
                    typed.get("identifier"),
                    typed.get("documentVersion"),
                    Typed.day("seenOn", typed.get("seenOn")),
                    current.username())));
  }

  /** Raises what was proposed as it was read, whatever the list says by now. */
  public @Nullable String raiseProposed() {
    return stay("proposals", number -> audits.raise(number, chosen()));
  }

  private Proposed chosen() {
    String key = Typed.now().text("proposals:raise");
    return getProposals().stream()
        .filter(proposed -> key(proposed).equals(key))
        .findFirst()
        .orElseThrow(() -> new OutOfOrder("audit.proposalGone"));
  }

  /** A proposal as it was read, for raising exactly this one. */
  public String key(Proposed proposed) {
    return proposed.item()
        + "/"
        + proposed.origin()
        + "/"
        + Integer.toHexString(Objects.hash(proposed.grade(), proposed.description()));
  }

  public @Nullable String raise() {
    return stay(
        "raise",
        number ->
            audits.raise(
                number,
                new Proposed(
                    typed.get("item"),
                    typed.get("grade"),
                    Origin.ON_SITE,
                    typed.get("description"),
                    null)));
  }

  public @Nullable String conclude() {
    return attempt.of(
        "conclude",
        () -> audits.conclude(page.key()),
        "/app/case?faces-redirect=true&number=" + page.getNumber());
  }

  public @Nullable String report() {
    return attempt.of(
        "report",
        () ->
            reports.report(
                page.key(), new Conclusion(typed.get("summary"), typed.get("recommendation"))),
        "/app/case?faces-redirect=true&number=" + page.getNumber());
  }

  private @Nullable String stay(String form, Consumer<ApplicationNumber> act) {
    return attempt.of(
        form,
        () -> act.accept(page.key()),
        "/app/audit?faces-redirect=true&number=" + page.getNumber());
  }
}
