package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.refusal.FieldError;

/** Before submission every answer that is asked in other words has to be looked at again. */
@ApplicationScoped
public class ChangesChecked implements SubmissionCheck {

  @Inject private FormParts parts;

  @Override
  public List<FieldError> open(Application application) {
    return parts.toCheck(application).stream()
        .map(
            answer ->
                new FieldError(
                    answer.field(), "form.checkAgain", answer.name().ja(), answer.name().en()))
        .toList();
  }
}
