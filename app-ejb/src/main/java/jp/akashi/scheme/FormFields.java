package jp.akashi.scheme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    return !all.isEmpty() && asked().isEmpty();
  }

  /** The records of the case among them. */
  public List<CaseRecord> records() {
    return all.stream().map(FormField::record).filter(Objects::nonNull).toList();
  }

  /** What is filled in, columns apart. */
  public List<FormField> asked() {
    return all.stream()
        .filter(field -> field.kind() != FieldKind.RECORD && field.partOf() == null)
        .toList();
  }

  /** The columns of a table. */
  public List<FormField> columnsOf(String table) {
    return all.stream().filter(field -> table.equals(field.partOf())).toList();
  }

  /** The day it is filled in as of, if it has one. */
  public Optional<FormField> asOf() {
    return asked().stream().filter(field -> field.meaning() == FieldMeaning.AS_OF_DATE).findFirst();
  }

  /** Those of that meaning alone, with their columns. */
  public FormFields of(FieldMeaning meaning) {
    List<String> keys =
        asked().stream().filter(field -> field.meaning() == meaning).map(FormField::key).toList();
    return new FormFields(
        all.stream()
            .filter(field -> keys.contains(field.key()) || keys.contains(field.partOf()))
            .toList());
  }
}
