package jp.akashi.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.akashi.scheme.CaseRecord;

/** Reads the records of a case that forms consist of, for whoever may see the case. */
@Stateless
@PermitAll
public class RecordService {

  @Inject private CaseAccess access;
  @Inject private FormRecords records;

  /**
   * What stands in a record.
   *
   * @throws jp.akashi.refusal.NotFound if the caller may not see the case
   */
  public RecordView of(ApplicationNumber number, CaseRecord kind) {
    return RecordView.of(records.of(kind), new RecordReading(access.visible(number)));
  }
}
