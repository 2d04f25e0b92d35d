package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.scheme.FormRevision;

/** Everything an applicant fills in, part by part: questions, required documents, self-check. */
@ApplicationScoped
class FormParts {

  @Inject @Any private Instance<FormPart> parts;

  /** By their names, so that every reading has the same order. */
  private List<FormPart> sorted() {
    return parts.stream().sorted(Comparator.comparing(FormPart::name)).toList();
  }

  /** What the newer form changes in the draft. */
  List<FormChange> changes(Application application, FormRevision revision) {
    return sorted().stream().flatMap(part -> part.changes(application, revision).stream()).toList();
  }

  /**
   * Carries everything that was said over to the newer form.
   *
   * @return what changed
   */
  List<FormChange> carry(Application application, FormRevision revision) {
    // all of them tell before one of them changes what another looks at
    Map<FormPart, List<FormChange>> changes = new LinkedHashMap<>();
    sorted().forEach(part -> changes.put(part, part.changes(application, revision)));
    changes.forEach((part, its) -> part.carry(application, revision, its));
    return changes.values().stream().flatMap(List::stream).toList();
  }

  /** What was said on earlier forms. */
  List<EarlierAnswer> earlier(Application application) {
    return sorted().stream().flatMap(part -> part.earlier(application).stream()).toList();
  }

  /** What was asked in other words and nobody has looked at since. */
  List<EarlierAnswer> toCheck(Application application) {
    return earlier(application).stream().filter(one -> !one.earlier().aside()).toList();
  }

  /** The applicant lets these answers stand. */
  void confirm(Application application, Collection<String> fields) {
    for (FormPart part : parts) {
      String prefix = part.name() + ".";
      fields.stream()
          .filter(field -> field.startsWith(prefix))
          .forEach(field -> part.confirm(application, field.substring(prefix.length())));
    }
  }
}
