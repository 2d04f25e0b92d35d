package jp.akashi.web.disposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.disposal.DisposalService;
import jp.akashi.disposal.DisposalState;
import jp.akashi.disposal.DisposalView;
import jp.akashi.disposal.DueView;
import jp.akashi.disposal.HoldService;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.VocabularyTerm;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** What is due, what is on hold, what was proposed and what is done. */
@Named("disposalPage")
@RequestScoped
public class DisposalPage {

  private static final int ROWS = 50;
  private static final String HERE = "/app/disposal?faces-redirect=true";
  private static final Set<DisposalState> RUNNING =
      EnumSet.of(DisposalState.PROPOSED, DisposalState.APPROVED);

  @Inject private DisposalService disposals;
  @Inject private HoldService holds;
  @Inject private CurrentPerson current;
  @Inject private Attempt attempt;
  private final Map<String, String> typed = new HashMap<>();
  private @Nullable List<DueView> due;
  private @Nullable List<DisposalView> all;
  private @Nullable List<HoldService.View> standing;
  private @Nullable String proposed;

  public Map<String, String> getTyped() {
    return typed;
  }

  /** The times the edition in force gives, each with its origin. */
  public List<VocabularyTerm> getKinds() {
    return disposals.kinds();
  }

  /** Part of an application number or of a company's name to look for; empty for everything. */
  public String getQ() {
    return Typed.now().text("q").strip();
  }

  /** What is looked for as it stands in an address, with a sign for more behind it. */
  public String getQuery() {
    return "q=" + URLEncoder.encode(getQ(), StandardCharsets.UTF_8) + "&";
  }

  /** What is due, and looked for. */
  public List<DueView> getDue() {
    if (due == null) {
      String asked = getQ();
      due =
          disposals.due().stream()
              .filter(one -> one.number().contains(asked) || one.company().contains(asked))
              .toList();
    }
    return due;
  }

  /** The documents of the present page. */
  public List<DueView> getRows() {
    int from = (getPage() - 1) * ROWS;
    return getDue().subList(from, Math.min(from + ROWS, getDue().size()));
  }

  public int getPage() {
    return Math.max(1, Math.min(Typed.now().number("page"), getPages()));
  }

  public int getPages() {
    return Math.max(1, (getDue().size() + ROWS - 1) / ROWS);
  }

  /** Whether a document was chosen in the form that was refused. */
  public boolean isChosen(DueView one) {
    return chosen().contains(one.key());
  }

  private static List<String> chosen() {
    return Arrays.stream(Typed.now().choices("document").split(";"))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** Disposals somebody has to decide, or that are being carried out. */
  public List<DisposalView> getRunning() {
    return all().stream().filter(one -> RUNNING.contains(one.state())).toList();
  }

  public List<DisposalView> getDone() {
    return all().stream().filter(one -> !RUNNING.contains(one.state())).toList();
  }

  private List<DisposalView> all() {
    if (all == null) {
      all = disposals.all();
    }
    return all;
  }

  public List<HoldService.View> getStanding() {
    if (standing == null) {
      standing = holds.standing();
    }
    return standing;
  }

  public boolean isProposing() {
    return current.has(Role.CERTIFICATION_MANAGER, Role.RECEPTION_OFFICER);
  }

  /** Whether the caller sets and lifts holds. */
  public boolean isHolding() {
    return current.has(Role.CERTIFICATION_MANAGER);
  }

  /** Whether there is a hold to lift, or was when the caller read the page. */
  public boolean isLifting() {
    return isHolding() && (!getStanding().isEmpty() || Typed.now().has("lift"));
  }

  public @Nullable String propose() {
    String done = attempt.of("propose", this::proposed, HERE);
    return done == null ? null : "/app/disposal-batch?faces-redirect=true&disposal=" + proposed;
  }

  private void proposed() {
    List<DisposalService.Chosen> documents = chosen().stream().map(DisposalPage::document).toList();
    proposed = disposals.propose(documents, typed.get("reasons")).number();
  }

  private static DisposalService.Chosen document(String key) {
    String[] parts = key.split("/", 2);
    return new DisposalService.Chosen(parts[0], parts.length == 2 ? parts[1] : "");
  }

  public @Nullable String hold() {
    return attempt.of("hold", () -> holds.place(number(), typed.get("holdReasons")), HERE);
  }

  private ApplicationNumber number() {
    try {
      return new ApplicationNumber(
          Typed.halfWidth(Objects.requireNonNullElse(typed.get("number"), "")));
    } catch (IllegalArgumentException malformed) {
      throw new InvalidInput("number", "disposal.caseNumber");
    }
  }

  public @Nullable String lift() {
    return attempt.of("lift", this::lifted, HERE);
  }

  private void lifted() {
    HoldService.View chosen =
        getStanding().stream()
            .filter(hold -> key(hold).equals(typed.get("standing")))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("standing", "disposal.holdChanged"));
    holds.lift(new ApplicationNumber(chosen.number()), chosen.version(), typed.get("liftReasons"));
  }

  /** A hold as it was read, for lifting exactly this one. */
  public String key(HoldService.View hold) {
    return hold.number() + "/" + hold.placed().at();
  }
}
