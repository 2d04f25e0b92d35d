package jp.akashi.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CaseRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of a case as it is shown where a form consists of it.
 *
 * @param open what is still to be written of it, as {@link FormRecord#open} says it
 * @param fields everything that stands in it, by field, in the order in which it is read
 * @param writtenBy sign-in name of who wrote it last, or null
 */
public record RecordView(
    CaseRecord record,
    List<FieldError> open,
    Map<String, String> fields,
    @Nullable String writtenBy,
    @Nullable Instant writtenAt) {

  static RecordView of(FormRecord record, RecordReading reading) {
    Written written = record.written(reading);
    return new RecordView(
        record.record(),
        record.open(reading),
        record.fields(reading),
        written == null ? null : written.by(),
        written == null ? null : written.at());
  }
}
