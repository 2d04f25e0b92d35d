package jp.akashi.scheme;

import java.util.List;
import java.util.Objects;

/**
 * Everything a form of an edition consists of.
 *
 * @param all in the order of the edition; empty where one free statement answers the form
 */
public record FormFields(List<FormField> all) {

  public FormFields {
    all = List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether it asks nothing of its own: it consists of records of the case alone. */
  public boolean areRecords() {
    return !all.isEmpty() && all.stream().allMatch(field -> field.kind() == FieldKind.RECORD);
  }

  /** The records of the case among them. */
  public List<CaseRecord> records() {
    return all.stream().map(FormField::record).filter(Objects::nonNull).toList();
  }
}
