package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.akashi.evidence.DocumentService;
import jp.akashi.evidence.DocumentView;
import jp.akashi.evidence.EvidenceService;
import jp.akashi.evidence.FilePlace;
import jp.akashi.evidence.UploadService;
import jp.akashi.evidence.UploadView;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Days;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Files that the applicant hands in for the documents of a case, and takes out again. */
@Named("handInPage")
@RequestScoped
public class HandInPage {

  @Inject private CasePage page;
  @Inject private DocumentsPage list;
  @Inject private DocumentService documents;
  @Inject private EvidenceService evidence;
  @Inject private UploadService uploads;
  @Inject private Attempt attempt;
  @Inject private LanguageBean language;
  @Inject private Days days;
  private final Map<String, String> typed = new HashMap<>();
  private @Nullable Part file;

  public Map<String, String> getTyped() {
    return typed;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  /** Preselects the document whose link was followed. */
  public void load() {
    String code =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("document");
    if (code != null) {
      typed.putIfAbsent("code", code);
    }
  }

  /**
   * What a file can become, whatever document it is for, by the word for it: where no script tells
   * the documents apart.
   */
  public Map<String, String> getPlaces() {
    Map<String, String> places = new LinkedHashMap<>();
    places.put(language.text("docBecomesUsual"), "");
    places.put(language.text("docBecomesBeside"), FilePlace.BESIDE.said());
    list.getFiles().stream()
        .map(DocumentView::counting)
        .filter(counting -> counting.size() > 1)
        .flatMap(List::stream)
        .map(DocumentView.File::piece)
        .distinct()
        .sorted()
        .forEach(
            piece ->
                places.put(
                    MessageFormat.format(language.text("docBecomesPiece"), piece),
                    piece.toString()));
    return places;
  }

  /** That a document consists of so many files. */
  public String several(DocumentView document) {
    return MessageFormat.format(language.text("docSeveral"), document.counting().size());
  }

  /** The version as people say it, such as 第2版. */
  public String version(DocumentView.File version) {
    return MessageFormat.format(language.text("viewVersion"), version.position());
  }

  /** Files the caller did not send to the end. */
  public List<UploadView> getUnfinished() {
    return uploads.unfinished(page.key());
  }

  /** How much of a file has arrived, until when it can be continued, and how. */
  public String left(UploadView upload) {
    return MessageFormat.format(
        language.text("docUnfinished"), upload.percent(), days.moment(upload.expiresAt()));
  }

  public @Nullable String upload() {
    return attempt.of("up", this::receive, list.here());
  }

  private void receive() {
    if (file == null) {
      throw new InvalidInput("file", "file.choose");
    }
    try (InputStream content = file.getInputStream()) {
      evidence.receive(
          page.key(),
          Objects.requireNonNullElse(typed.get("code"), ""),
          new EvidenceService.Described(
              file.getSubmittedFileName(),
              Typed.day("issuedOn", typed.get("issuedOn")),
              FilePlace.read(typed.get("piece"))),
          content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Takes the file out whose button was pressed; it says for instance {@code A04 2}. */
  public @Nullable String takeOut() {
    String[] named = Objects.requireNonNullElse(Typed.now().text("out:piece"), "").split(" ");
    return attempt.of(
        "out",
        () -> {
          Integer piece = named.length == 2 ? FilePlace.read(named[1]).piece() : null;
          if (piece == null) {
            throw new InvalidInput("piece", "piece.form");
          }
          documents.takeOut(page.key(), SeenDocuments.posted(named[0]), piece);
        },
        list.here());
  }
}
