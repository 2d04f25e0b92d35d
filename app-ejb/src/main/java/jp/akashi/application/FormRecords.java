package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jp.akashi.scheme.CaseRecord;

/** The records of a case that forms of an edition may consist of. */
@ApplicationScoped
public class FormRecords {

  @Inject @Any private Instance<FormRecord> records;

  /** The one of that kind. */
  public FormRecord of(CaseRecord kind) {
    return records.stream().filter(one -> one.record() == kind).findFirst().orElseThrow();
  }
}
