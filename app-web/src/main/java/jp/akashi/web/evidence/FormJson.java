package jp.akashi.web.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.akashi.evidence.DocumentState;
import jp.akashi.evidence.FormAnswers;
import jp.akashi.evidence.FormView;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.FormField;
import org.jspecify.annotations.Nullable;

/**
 * A form of a case as the API shows it.
 *
 * @param fields what it consists of, in order; columns of a table name it in {@code partOf}
 * @param answers what is filled in
 * @param aside what was filled in on fields that the form does not have any more
 * @param open what is still to be filled in or put right, each with its field; empty once it counts
 * @param comment what the reception desk asks to correct, or null
 * @param statement what was said before the form had fields, or null
 * @param writtenAt when it was filled in last, or null
 */
record FormJson(
    String code,
    Bilingual name,
    List<FormField> fields,
    FormAnswers answers,
    Map<String, String> aside,
    List<FieldError> open,
    DocumentState state,
    @Nullable String comment,
    @Nullable String statement,
    @Nullable Instant writtenAt,
    int version) {

  static FormJson of(FormView view) {
    return new FormJson(
        view.required().code(),
        view.required().name(),
        view.fields().all(),
        view.answers(),
        view.aside(),
        view.open(),
        view.state(),
        view.comment(),
        view.statement(),
        view.written() == null ? null : view.written().at(),
        view.version());
  }
}
