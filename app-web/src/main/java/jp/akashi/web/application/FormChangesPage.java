package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.CarryForwardService;
import jp.akashi.application.CaseState;
import jp.akashi.application.EarlierAnswer;
import jp.akashi.application.FormChange;
import jp.akashi.application.FormChanges;
import jp.akashi.person.CurrentPerson;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Days;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** What a newer form changes in the caller's draft, carrying it forward, and looking again. */
@Named("formChangesPage")
@RequestScoped
public class FormChangesPage {

  /** The rooms in which the parts of the form are written. */
  private static final Map<String, String> ROOMS =
      Map.of("answers", "application", "documents", "documents", "selfCheck", "self-check");

  @Inject private CasePage page;
  @Inject private CarryForwardService forms;
  @Inject private Attempt attempt;
  @Inject private LanguageBean language;
  @Inject private Days days;
  @Inject private CurrentPerson current;
  private @Nullable FormChanges changes;
  private @Nullable Set<String> flagged;

  public FormChanges getChanges() {
    if (changes == null) {
      changes = forms.of(page.key());
    }
    return changes;
  }

  /** The edition in force, where the draft stands on another; else null. */
  public @Nullable EditionInfo getNewer() {
    return getChanges().newer();
  }

  public String getSince() {
    return sentence("form.newSince", getNewer());
  }

  public String getBecame() {
    return sentence("form.became", getNewer());
  }

  private String sentence(String text, @Nullable EditionInfo newer) {
    return newer == null || newer.activeFrom() == null
        ? ""
        : MessageFormat.format(
            language.text(text),
            days.day(newer.activeFrom()),
            newer.title().in(language.getLocale()));
  }

  public List<String> getParts() {
    return List.of("answers", "documents", "selfCheck");
  }

  /** The changes of one part of the form. */
  public List<FormChange> of(String part) {
    return getChanges().changes().stream()
        .filter(change -> change.field().startsWith(part + "."))
        .toList();
  }

  /** Whether an answer in a draft has to be looked at again; of no concern to the body. */
  public boolean flagged(String field) {
    if (flagged == null) {
      boolean mine = current.isApplicant() && page.getView().state() == CaseState.DRAFT;
      List<EarlierAnswer> toCheck = mine ? getChanges().toCheck() : List.of();
      flagged = toCheck.stream().map(EarlierAnswer::field).collect(Collectors.toSet());
    }
    return flagged.contains(field);
  }

  /** Where an answer is written, as an address under {@code /app}. */
  public String place(String field) {
    String part = field.substring(0, field.indexOf('.'));
    String key = field.substring(part.length() + 1);
    String address = ROOMS.get(part) + "?number=" + page.getNumber();
    return switch (part) {
      case "documents" -> address + "#" + key;
      case "selfCheck" -> address + "&item=" + key;
      default -> address + "#form:" + field;
    };
  }

  /** Carries the draft forward to the edition whose changes the form showed. */
  public @Nullable String carry() {
    Typed sent = Typed.now();
    return attempt.of(
        "carry",
        () -> forms.carryForward(page.key(), EditionId.asked(sent.text("to")), sent.version()),
        here());
  }

  /** The ticked answers stand as they are. */
  public @Nullable String confirm() {
    Set<String> fields = FormFields.values(Typed.now().choices("fields"));
    return attempt.of("check", () -> forms.confirm(page.key(), fields), here());
  }

  private String here() {
    return "/app/form-changes?faces-redirect=true&number=" + page.getNumber();
  }
}
