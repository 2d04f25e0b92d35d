package jp.akashi.web.recheck;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.recheck.RecheckMethod;
import jp.akashi.recheck.RecheckService;
import jp.akashi.recheck.RecheckView;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.EditionChange;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.ItemChange;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextChange;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** The re-check of one certificate: what changed, what its holder says, what an auditor finds. */
@Named("recheckPage")
@RequestScoped
public class RecheckPage {

  @Inject private RecheckService rechecks;
  @Inject private SchemeService scheme;
  @Inject private CurrentPerson current;
  @Inject private LanguageBean language;
  @Inject private Attempt attempt;
  private final Map<String, String> typed = new HashMap<>();
  private String number = "";
  private @Nullable List<String> items;
  private @Nullable RecheckView view;
  private @Nullable Optional<List<ItemChange>> changes;

  /** Known from the first phase on: buttons ask for it before the model is updated. */
  @PostConstruct
  void read() {
    number = Typed.now().text("certificate");
  }

  public String getNumber() {
    return number;
  }

  private CertificateNumber number() {
    if (!CertificateNumber.isValid(number)) {
      throw new NotFound("certificate.notFound", number);
    }
    return new CertificateNumber(number);
  }

  /** What was typed; a statement that stands is there to be changed. */
  public Map<String, String> getTyped() {
    if (!FacesContext.getCurrentInstance().isPostback() && getView().statement() != null) {
      typed.putIfAbsent("text", getView().statement().text());
    }
    return typed;
  }

  public RecheckView getView() {
    if (view == null) {
      view = rechecks.of(number());
    }
    return view;
  }

  /** Numbers of the items the statement is about. */
  public List<String> getItems() {
    if (items == null) {
      boolean stands =
          !FacesContext.getCurrentInstance().isPostback() && getView().statement() != null;
      items = stands ? getView().statement().items() : new ArrayList<>();
    }
    return items;
  }

  public void setItems(@Nullable List<String> items) {
    this.items = items;
  }

  /** The edition that is checked against. */
  public EditionInfo getEdition() {
    return scheme.edition(new EditionId(getView().to()));
  }

  /** Whether it can be said what changed. */
  public boolean isComparable() {
    return changes().isPresent();
  }

  public List<ItemChange> getChanges() {
    return changes().orElse(List.of());
  }

  private Optional<List<ItemChange>> changes() {
    if (changes == null) {
      changes = rechecks.changes(number());
    }
    return changes;
  }

  /**
   * What changed in the language of the page, and what has no language; where nothing of that did,
   * what changed in the other.
   */
  public List<TextChange> texts(EditionChange change) {
    List<TextChange> ours =
        change.texts().stream().filter(text -> text.isRead(language.getCode())).toList();
    return ours.isEmpty() ? change.texts() : ours;
  }

  public RecheckMethod[] getMethods() {
    return RecheckMethod.values();
  }

  /** Whether the caller may say now what they changed. */
  public boolean isStating() {
    return current.isApplicant() && getView().open();
  }

  /** Whether the caller may say now what they found. */
  public boolean isChecking() {
    return current.has(Role.AUDITOR, Role.LEAD_AUDITOR) && getView().open();
  }

  /** Whether the caller sees the campaign it belongs to. */
  public boolean isOverseeing() {
    return current.has(
        Role.AUDITOR, Role.LEAD_AUDITOR, Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY);
  }

  public @Nullable String state() {
    return attempt.of(
        "state",
        () ->
            rechecks.state(
                number(),
                Typed.now().version(),
                new RecheckService.Said(typed.get("text"), getItems())),
        here());
  }

  public @Nullable String check() {
    return attempt.of(
        "check", () -> rechecks.check(number(), Typed.now().version(), found()), here());
  }

  private RecheckService.Result found() {
    String method = typed("method");
    String conforms = typed("conforms");
    return new RecheckService.Result(
        method.isEmpty() ? null : RecheckMethod.valueOf(method),
        Typed.halfWidth(typed("application")),
        conforms.isEmpty() ? null : Boolean.valueOf(conforms),
        typed.get("remarks"));
  }

  /** Nothing chosen is null in the map. */
  private String typed(String field) {
    return Objects.requireNonNullElse(typed.get(field), "");
  }

  private String here() {
    return "/app/recheck?faces-redirect=true&certificate="
        + URLEncoder.encode(number, StandardCharsets.UTF_8);
  }
}
