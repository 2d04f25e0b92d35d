package jp.akashi.application;

import java.util.List;
import jp.akashi.refusal.FieldError;

/**
 * What must hold before an application may be handed in. The steps that stand on the application
 * (required documents, self-check) each bring theirs as a bean; all are asked, and everything they
 * find is told at once.
 */
public interface SubmissionCheck {

  /**
   * What keeps this application from being handed in; empty if nothing does.
   *
   * @return errors whose field names the place to go to, such as {@code documents.A04} or {@code
   *     selfCheck.IV-13}
   */
  List<FieldError> open(Application application);
}
