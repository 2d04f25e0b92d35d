package jp.akashi.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.application.FormRecord;
import jp.akashi.application.Written;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CaseRecord;
import org.jspecify.annotations.Nullable;

/** The items said not to apply, each with its reason, as a part of a form. */
@ApplicationScoped
class NotApplicableRecord implements FormRecord {

  @Inject private SelfCheckDone done;
  @Inject private SelfCheckList list;
  @Inject private SelfChecks checks;

  @Override
  public CaseRecord record() {
    return CaseRecord.NOT_APPLICABLE_ITEMS;
  }

  /** Items that the edition's conditions leave out, and nobody has confirmed with a reason. */
  @Override
  public List<FieldError> open(Application application) {
    return SelfCheckRecord.inOneSentence(
        "record.open.notApplicable",
        done.open(application).stream()
            .filter(error -> error.code().equals(SelfCheckDone.TO_CONFIRM))
            .toList());
  }

  @Override
  public Map<String, String> fields(Application application) {
    return SelfCheckRecord.said(list.of(application), ItemAnswer::notApplicableReason);
  }

  @Override
  public @Nullable Written written(Application application) {
    return SelfCheckRecord.last(
        checks.of(application.number()).values().stream()
            .filter(answer -> !answer.said().applies())
            .toList());
  }
}
