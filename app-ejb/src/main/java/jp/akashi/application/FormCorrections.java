package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changed in the form of an application: one line of the journal for every field,
 * with before and after, as often as the application is handed in again.
 */
@ApplicationScoped
public class FormCorrections {

  private static final String CORRECTED = "application.corrected.";

  @PersistenceContext private EntityManager entities;
  @Inject private Journal journal;

  /**
   * The field of the form that a line says was corrected, such as {@code answers.cloud}.
   *
   * @return null for a line about anything else
   */
  public static @Nullable String fieldOf(Journal.Line line) {
    return line.act().startsWith(CORRECTED) ? line.act().substring(CORRECTED.length()) : null;
  }

  /** The application is handed in, for the first time or again. */
  void handedIn(Application application) {
    Map<String, String> now = application.form().fields();
    HandedInForm known = entities.find(HandedInForm.class, application.number());
    HandedInForm form = known == null ? new HandedInForm(application.number()) : known;
    if (known != null) {
      differences(known.fields(), now)
          .forEach(
              (field, change) ->
                  journal.record(application.number().value(), CORRECTED + field, change));
    }
    form.become(now);
    if (known == null) {
      entities.persist(form);
    }
  }

  /** What differs between two states of a form, field by field. */
  public static Map<String, Change> differences(
      Map<String, String> before, Map<String, String> now) {
    Map<String, String> either = new LinkedHashMap<>(now);
    before.forEach(either::putIfAbsent);
    Map<String, Change> differences = new LinkedHashMap<>();
    for (String field : either.keySet()) {
      if (!Objects.equals(before.get(field), now.get(field))) {
        differences.put(field, new Change(before.get(field), now.get(field)));
      }
    }
    return differences;
  }
}
