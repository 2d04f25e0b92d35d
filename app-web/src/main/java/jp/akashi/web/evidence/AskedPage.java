package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.text.MessageFormat;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.evidence.DocumentView;
import jp.akashi.scheme.DocumentFormat;
import jp.akashi.scheme.Freshness;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** What the edition asks of a required document, in the words of the page's language. */
@Named("askedPage")
@RequestScoped
public class AskedPage {

  @Inject private LanguageBean language;

  /** Its formats, how old it may be, and whether showing it on site is enough; short sentences. */
  public List<String> of(RequiredDocument required) {
    return Stream.of(formats(required), age(required.freshness()), site(required))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> formats(RequiredDocument required) {
    String files =
        required.formats().stream()
            .filter(format -> format != DocumentFormat.FORM)
            .map(Enum::name)
            .collect(Collectors.joining(" / "));
    return required.isForm()
        ? List.of(language.text("docOnScreen"))
        : List.of(MessageFormat.format(language.text("docFormats"), files));
  }

  private List<String> age(@Nullable Freshness freshness) {
    return freshness == null
        ? List.of()
        : List.of(
            MessageFormat.format(
                language.text("docAge." + freshness.measured()), period(freshness.greatestAge())));
  }

  private String period(Period age) {
    return Stream.of(
            length("docYears", age.getYears()),
            length("docMonths", age.getMonths()),
            length("docDays", age.getDays()))
        .flatMap(List::stream)
        .collect(Collectors.joining(" "));
  }

  private List<String> length(String key, int count) {
    return count == 0 ? List.of() : List.of(MessageFormat.format(language.text(key), count));
  }

  private List<String> site(RequiredDocument required) {
    return required.onSiteInspection() ? List.of(language.text("docSiteToo")) : List.of();
  }

  /** The files that count side by side until others are handed in, for the page's script. */
  public String counting(DocumentView document) {
    JsonArrayBuilder files = Json.createArrayBuilder();
    for (DocumentView.File file : document.counting()) {
      files.add(Json.createObjectBuilder().add("piece", file.piece()).add("name", file.name()));
    }
    return files.build().toString();
  }

  /** Endings of the files that any of these documents takes, as a file input wants them. */
  public String accept(List<DocumentView> documents) {
    return documents.stream()
        .flatMap(document -> document.required().formats().stream())
        .distinct()
        .sorted()
        .flatMap(AskedPage::endings)
        .collect(Collectors.joining(","));
  }

  private static Stream<String> endings(DocumentFormat format) {
    return switch (format) {
      case FORM -> Stream.empty();
      case JPG -> Stream.of(".jpg", ".jpeg");
      case PDF, DOCX, XLSX, PPTX, CSV, PNG ->
          Stream.of("." + format.name().toLowerCase(Locale.ROOT));
    };
  }
}
