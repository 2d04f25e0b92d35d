package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CaseRecord;
import org.jspecify.annotations.Nullable;

/**
 * What may be published as a part of a form. To agree to nothing is an answer: it is complete once
 * the application was written at all, and the representative signs it off with the rest.
 */
@ApplicationScoped
class ConsentRecord implements FormRecord {

  private static final String CONSENT = "consent";

  /** Whether a field of the application says what may be published. */
  static boolean isOfConsent(String field) {
    return field.equals(CONSENT) || field.endsWith(".published");
  }

  @Override
  public CaseRecord record() {
    return CaseRecord.CONSENT;
  }

  @Override
  public List<FieldError> open(RecordReading reading) {
    return reading.application().written() == null
        ? List.of(new FieldError(CONSENT, "record.open.consent"))
        : List.of();
  }

  /** The fields agreed to, and of every site whether it may be named. */
  @Override
  public Map<String, String> fields(RecordReading reading) {
    ApplicationForm form = reading.application().form();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(CONSENT, form.fields().getOrDefault(CONSENT, ""));
    for (int i = 0; i < form.sites().size(); i++) {
      fields.put("sites." + i + ".published", form.sites().get(i).published() ? "yes" : "");
    }
    return fields;
  }

  @Override
  public @Nullable Written written(RecordReading reading) {
    return reading.application().written();
  }
}
