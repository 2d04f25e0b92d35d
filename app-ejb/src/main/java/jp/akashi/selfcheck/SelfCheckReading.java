package jp.akashi.selfcheck;

import java.util.Collection;
import java.util.List;
import jp.akashi.application.RecordReading;

/**
 * The self-check of a case as the records made of it see it.
 *
 * @param items in the order of the edition
 * @param answers on record, in no order
 */
record SelfCheckReading(List<SelfCheckView> items, Collection<SelfCheckAnswer> answers) {

  /** The one of a look at the case's records. */
  static SelfCheckReading in(RecordReading reading, SelfCheckList list) {
    return reading.once(SelfCheckReading.class, list::reading);
  }
}
