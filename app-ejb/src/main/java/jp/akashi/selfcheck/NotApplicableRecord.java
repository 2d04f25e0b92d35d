package jp.akashi.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.akashi.application.FormRecord;
import jp.akashi.application.RecordReading;
import jp.akashi.application.Written;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CaseRecord;
import org.jspecify.annotations.Nullable;

/** The items said not to apply, each with its reason, as a part of a form. */
@ApplicationScoped
class NotApplicableRecord implements FormRecord {

  @Inject private SelfCheckList list;

  @Override
  public CaseRecord record() {
    return CaseRecord.NOT_APPLICABLE_ITEMS;
  }

  /** Items that the edition's conditions leave out, and nobody has confirmed with a reason. */
  @Override
  public List<FieldError> open(RecordReading reading) {
    return SelfCheckRecord.inOneSentence(
        "record.open.notApplicable",
        SelfCheckDone.open(SelfCheckReading.in(reading, list).items()).stream()
            .filter(error -> error.code().equals(SelfCheckDone.TO_CONFIRM))
            .toList());
  }

  @Override
  public Map<String, String> fields(RecordReading reading) {
    return SelfCheckRecord.said(
        SelfCheckReading.in(reading, list).items(), ItemAnswer::notApplicableReason);
  }

  @Override
  public @Nullable Written written(RecordReading reading) {
    return SelfCheckRecord.last(
        SelfCheckReading.in(reading, list).answers().stream()
            .filter(answer -> !answer.said().applies())
            .toList());
  }
}
