package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import jp.akashi.evidence.DocumentService;
import jp.akashi.evidence.DocumentView;
import jp.akashi.evidence.EvidenceReading;
import jp.akashi.evidence.Readability;
import jp.akashi.evidence.ScanOutcome;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.DocumentFormat;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Days;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Shell;
import jp.akashi.web.rest.Texts;
import org.jspecify.annotations.Nullable;

/** One version of an evidence document in the viewer. */
@Named("viewPage")
@RequestScoped
public class ViewPage {

  @Inject private CasePage page;
  @Inject private EvidenceReading reading;
  @Inject private DocumentService documents;
  @Inject private CurrentPerson current;
  @Inject private Shell shell;
  @Inject private LanguageBean language;
  @Inject private Days days;
  @Inject private Clock clock;
  private EvidenceReading.@Nullable Sight sight;

  public String getCode() {
    return Objects.requireNonNullElse(parameter("document"), "");
  }

  /** Number of the version the page is about. */
  public int getPosition() {
    String typed = Objects.requireNonNullElse(parameter("version"), "");
    if (!typed.matches("\\d{1,9}")) {
      throw new NotFound("document.noVersion", getCode(), typed);
    }
    return Integer.parseInt(typed);
  }

  public EvidenceReading.Sight getSight() {
    if (sight == null) {
      sight = reading.sight(page.key(), getCode(), getPosition());
    }
    return sight;
  }

  /** The file that counts in the place of the one shown, where that is an earlier version of it. */
  public List<DocumentView.File> getNewer() {
    return getSight().counting().stream().filter(each -> each.piece() == file().piece()).toList();
  }

  /** Whether it is one of several files that count side by side. */
  public boolean isOneOfSeveral() {
    return file().counts() && getSight().counting().size() > 1;
  }

  /** The document as the edition calls it, or its code where the case does not ask for it now. */
  public String getDocument() {
    return documents.of(page.key()).stream()
        .filter(document -> document.code().equals(getCode()))
        .map(document -> document.required().name().in(language.getLocale()))
        .findFirst()
        .orElse("");
  }

  /** The version as people say it, such as 第2版. */
  public String getVersion() {
    return MessageFormat.format(language.text("viewVersion"), getPosition());
  }

  /** Why nobody may open the version. */
  public String getClosed() {
    String why = Objects.requireNonNull(getSight().closed());
    return Texts.in(language.getLocale()).error(why, List.of());
  }

  /** Whether the page shows the version: it may be opened, and is pages or a picture. */
  public boolean isShown() {
    return getSight().closed() == null
        && !isLocked()
        && DocumentFormat.valueOf(file().format()).isShown();
  }

  /** Whether it asks for a password, which the body need not have. */
  public boolean isLocked() {
    return file().readability() == Readability.ENCRYPTED;
  }

  /** Whether the body chose to scan nothing: the page says so. */
  public boolean isUnscanned() {
    return file().scan().outcome() == ScanOutcome.NOT_SCANNED;
  }

  /**
   * What stands across every page for people of the body: who looks and when, in Japan's time. Null
   * for the applicant's own people.
   */
  public @Nullable String getMark() {
    return current.isApplicant()
        ? null
        : "%s (%s) %s JST"
            .formatted(shell.getName(), current.username(), days.moment(clock.instant()));
  }

  /** Address of the version in the API, without its last part. */
  public String getAddress() {
    return "/api/cases/%s/documents/%s/versions/%d"
        .formatted(page.getNumber(), getCode(), getPosition());
  }

  private DocumentView.File file() {
    return getSight().file();
  }

  private static @Nullable String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }
}
