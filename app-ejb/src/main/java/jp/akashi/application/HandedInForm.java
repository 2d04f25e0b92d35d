package jp.akashi.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;

/** The form of an application as it was handed in last; a correction is told from it. */
@Entity
@Table(name = "handed_in_form")
public final class HandedInForm {

  @EmbeddedId private ApplicationNumber number;

  @ElementCollection
  @CollectionTable(name = "handed_in_form_field", joinColumns = @JoinColumn(name = "number"))
  @MapKeyColumn(name = "field")
  @Column(name = "said")
  private Map<String, String> fields = new HashMap<>();

  protected HandedInForm() {}

  HandedInForm(ApplicationNumber number) {
    this.number = number;
  }

  /** What was written, by field, as {@link ApplicationForm#fields()} names them. */
  Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  /** Was handed in again, with this in it. */
  void become(Map<String, String> now) {
    fields.keySet().retainAll(now.keySet());
    fields.putAll(now);
  }
}
