package jp.akashi.web.nonconformity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.audit.UncorrectedService;
import jp.akashi.audit.VerificationService;
import jp.akashi.nonconformity.CorrectiveAction;
import jp.akashi.nonconformity.CorrectiveActionService;
import jp.akashi.nonconformity.NonconformityView;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Overtaken;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Nonconformities of a case: the applicant writes, the team verifies. */
@Named("findingsPage")
@RequestScoped
public class FindingsPage {

  @Inject private CasePage page;
  @Inject private CorrectiveActionService corrections;
  @Inject private VerificationService verifications;
  @Inject private UncorrectedService uncorrected;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  @Inject private Overtaken overtaken;
  @Inject private LanguageBean language;
  private final Map<String, String> typed = new HashMap<>();
  private @Nullable List<NonconformityView> all;

  public List<NonconformityView> getAll() {
    if (all == null) {
      all = corrections.of(page.key());
    }
    return all;
  }

  /** The one that is open on the page, or null for the list alone. */
  public @Nullable NonconformityView getOne() {
    return getAll().stream().filter(n -> n.code().equals(getCode())).findFirst().orElse(null);
  }

  public @Nullable String getCode() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get("finding");
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  /** Shows what was written so far. */
  public void load() {
    NonconformityView one = getOne();
    if (one != null && typed.isEmpty()) {
      CorrectiveAction corrective = one.corrective();
      typed.put("cause", corrective.cause());
      typed.put("correction", corrective.correction());
      typed.put("action", corrective.action());
      typed.put("evidence", String.join(" ", one.evidence()));
      typed.put("version", Integer.toString(one.version()));
      typed.put(
          "plannedOn", corrective.plannedOn() == null ? null : corrective.plannedOn().toString());
    }
  }

  public @Nullable String save() {
    return attempt.of("nc", this::write, here(), this::tellOvertaken);
  }

  private void write() {
    int read = Integer.parseInt(typed.get("version"));
    corrections.write(page.key(), getCode(), written(), Overtaken.version("nc", read));
  }

  private CorrectiveActionService.Written written() {
    CorrectiveAction corrective =
        new CorrectiveAction(
            typed.get("cause"),
            typed.get("correction"),
            typed.get("action"),
            Typed.day("plannedOn", typed.get("plannedOn")));
    return new CorrectiveActionService.Written(corrective, Typed.codes(typed.get("evidence")));
  }

  private void tellOvertaken() {
    all = null;
    NonconformityView theirs = getOne();
    if (theirs != null) {
      overtaken.tell(
          "nc",
          String.valueOf(theirs.version()),
          words(theirs.corrective(), theirs.evidence()),
          words(written().corrective(), written().evidence()));
    }
  }

  private Map<String, @Nullable String> words(CorrectiveAction said, Collection<String> evidence) {
    Map<String, @Nullable String> words = new LinkedHashMap<>();
    words.put(language.text("ncCause"), said.cause());
    words.put(language.text("ncCorrection"), said.correction());
    words.put(language.text("ncAction"), said.action());
    words.put(
        language.text("ncPlannedOn"),
        said.plannedOn() == null ? null : said.plannedOn().toString());
    words.put(language.text("ncEvidence"), String.join(" ", new TreeSet<>(evidence)));
    return words;
  }

  public @Nullable String report() {
    return attempt.of("all", () -> corrections.report(page.key()), toCase());
  }

  public @Nullable String verify() {
    String accepted = typed.get("equivalentAccepted");
    return judge(
        (number, code, text) ->
            verifications.verify(
                number, code, text, accepted == null ? null : "yes".equals(accepted)));
  }

  public @Nullable String findInsufficient() {
    return judge(verifications::findInsufficient);
  }

  /** What an auditor says of a correction. */
  @FunctionalInterface
  private interface Judging {
    void of(ApplicationNumber number, String code, String text);
  }

  private @Nullable String judge(Judging judging) {
    return attempt.of("verify", () -> judging.of(page.key(), getCode(), typed.get("text")), here());
  }

  public @Nullable String conclude() {
    return attempt.of("conclude", () -> verifications.conclude(page.key()), toCase());
  }

  /** Whether the caller may report what was not corrected in time as it is. */
  public boolean isOver() {
    return current.has(Role.LEAD_AUDITOR) && uncorrected.isOver(page.key());
  }

  public @Nullable String endUncorrected() {
    return attempt.of(
        "uncorrected", () -> uncorrected.end(page.key(), typed.get("reasons")), toCase());
  }

  private String here() {
    return "/app/findings?faces-redirect=true&number=" + page.getNumber();
  }

  private String toCase() {
    return "/app/case?faces-redirect=true&number=" + page.getNumber();
  }
}
