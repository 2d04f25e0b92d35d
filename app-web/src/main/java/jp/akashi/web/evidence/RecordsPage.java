package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.RecordService;
import jp.akashi.application.RecordView;
import jp.akashi.evidence.DocumentView;
import jp.akashi.scheme.CaseRecord;
import jp.akashi.scheme.FormField;
import jp.akashi.scheme.FormFields;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.application.FormWords;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The records of the case that forms consist of, wherever its documents are shown. */
@Named("recordsPage")
@RequestScoped
public class RecordsPage {

  private static final Map<CaseRecord, String> PLACES =
      Map.of(
          CaseRecord.APPLICATION, "/app/application?number=%s",
          CaseRecord.SITES, "/app/application?number=%s#form:sites",
          CaseRecord.CONSENT, "/app/application?number=%s#consent-h",
          CaseRecord.SELF_CHECK, "/app/self-check?number=%s",
          CaseRecord.NOT_APPLICABLE_ITEMS, "/app/self-check?number=%s");

  @Inject private CasePage page;
  @Inject private RecordService records;
  @Inject private FormWords words;
  @Inject private LanguageBean language;
  private final Map<CaseRecord, RecordView> known = new EnumMap<>(CaseRecord.class);

  /** One thing that stands in a record, for reading. */
  public record Line(String label, String value) {}

  /** Those fields that are records. */
  public List<FormField> of(FormFields fields) {
    return fields.all().stream().filter(field -> field.record() != null).toList();
  }

  /** Where a record is written and read, within this application. */
  public String place(FormField field) {
    return PLACES.get(field.record()).formatted(page.getNumber());
  }

  /** The first of the records it consists of, where it is put right; null if it has none. */
  public @Nullable FormField first(DocumentView document) {
    return of(document.fields()).stream().findFirst().orElse(null);
  }

  /** What the edition calls it. */
  public String name(FormField field) {
    return field.label().in(language.getLocale());
  }

  /** Whether it is read here and not only in its own place: a self-check has a page of its own. */
  public boolean isShort(FormField field) {
    return field.record() != CaseRecord.SELF_CHECK;
  }

  public RecordView view(FormField field) {
    return known.computeIfAbsent(field.record(), kind -> records.of(page.key(), kind));
  }

  /** Everything that stands in it. */
  public List<Line> lines(FormField field) {
    return view(field).fields().entrySet().stream()
        .map(one -> new Line(words.label(one.getKey()), words.shown(one.getKey(), one.getValue())))
        .toList();
  }
}
