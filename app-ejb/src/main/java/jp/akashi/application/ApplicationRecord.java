package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CaseRecord;
import org.jspecify.annotations.Nullable;

/** The application as a part of a form: what it is called, its scope, the edition's questions. */
@ApplicationScoped
class ApplicationRecord implements FormRecord {

  @Inject private QuestionsAnswered questions;

  @Override
  public CaseRecord record() {
    return CaseRecord.APPLICATION;
  }

  @Override
  public List<FieldError> open(RecordReading reading) {
    List<FieldError> open = new ArrayList<>();
    reading.application().form().missing().stream()
        .map(FieldError::field)
        .filter(field -> !SitesRecord.isOfSites(field))
        .forEach(field -> open.add(new FieldError(field, "record.open." + field)));
    List<FieldError> unanswered = questions.open(reading.application());
    if (!unanswered.isEmpty()) {
      open.add(
          new FieldError(unanswered.get(0).field(), "record.open.questions", unanswered.size()));
    }
    return open;
  }

  @Override
  public Map<String, String> fields(RecordReading reading) {
    Map<String, String> fields = new LinkedHashMap<>(reading.application().form().fields());
    fields
        .keySet()
        .removeIf(field -> SitesRecord.isOfSites(field) || ConsentRecord.isOfConsent(field));
    return fields;
  }

  @Override
  public @Nullable Written written(RecordReading reading) {
    return reading.application().written();
  }
}
