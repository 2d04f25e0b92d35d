package jp.akashi.application;

import java.util.List;
import java.util.Map;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CaseRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of the case that a form of the edition may consist of. The steps that keep such records
 * (application, self-check) each bring theirs as a bean; a form made of them asks nothing again.
 */
public interface FormRecord {

  CaseRecord record();

  /**
   * What is still to be written of it, each in a sentence of its own; empty if it is complete.
   *
   * @return errors whose field names the place to go to, such as {@code sites.0.name}
   */
  List<FieldError> open(RecordReading reading);

  /** Everything that stands in it, by field, in the order in which it is read. */
  Map<String, String> fields(RecordReading reading);

  /** Who wrote it last, and when; null while nothing is written. */
  @Nullable Written written(RecordReading reading);
}
