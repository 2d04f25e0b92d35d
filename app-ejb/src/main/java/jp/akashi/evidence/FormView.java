package jp.akashi.evidence;

import java.util.List;
import java.util.Map;
import jp.akashi.application.Written;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.FormFields;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;

/**
 * A form of a case with everything filled in on it.
 *
 * @param aside what was filled in on fields that the form of the case does not have any more
 * @param open what is still to be filled in, put right, or written of its records
 * @param state AWAITED until nothing is open
 * @param comment what the reception desk asks to correct, or null
 * @param statement what was said in one free statement before the form had fields, or null
 * @param written who filled it in last, and when; null while nothing is filled in
 * @param writable whether the case takes answers of its applicant now
 * @param waits whether what is saved reaches the body only when the application is handed in, so
 *     that it may be saved while it is typed; not once the body took it
 * @param version to be named by whoever fills it in; 0 where nothing was answered
 */
public record FormView(
    RequiredDocument required,
    FormFields fields,
    FormAnswers answers,
    Map<String, String> aside,
    List<FieldError> open,
    DocumentState state,
    @Nullable String comment,
    @Nullable String statement,
    @Nullable Written written,
    boolean writable,
    boolean waits,
    int version) {

  public String code() {
    return required.code();
  }
}
