package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CaseRecord;
import org.jspecify.annotations.Nullable;

/** The sites of an application as a part of a form. */
@ApplicationScoped
class SitesRecord implements FormRecord {

  private static final String SITES = "sites";
  private static final String OF_SITES = SITES + ".";

  /** Whether a field of the application belongs to its sites. */
  static boolean isOfSites(String field) {
    return field.equals(SITES) || field.startsWith(OF_SITES);
  }

  @Override
  public CaseRecord record() {
    return CaseRecord.SITES;
  }

  @Override
  public List<FieldError> open(RecordReading reading) {
    List<Site> sites = reading.application().sites();
    if (sites.isEmpty()) {
      return List.of(new FieldError(SITES, "record.open.sites"));
    }
    List<String> missing =
        reading.application().form().missing().stream().map(FieldError::field).toList();
    List<FieldError> open = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      String site = OF_SITES + i + ".";
      int number = i + 1;
      missing.stream()
          .filter(field -> field.startsWith(site))
          .findFirst()
          .ifPresent(field -> open.add(new FieldError(field, "record.open.site", number)));
    }
    return open;
  }

  @Override
  public Map<String, String> fields(RecordReading reading) {
    Map<String, String> fields = new LinkedHashMap<>(reading.application().form().fields());
    fields.keySet().removeIf(field -> !isOfSites(field) || ConsentRecord.isOfConsent(field));
    return fields;
  }

  @Override
  public @Nullable Written written(RecordReading reading) {
    return reading.application().written();
  }
}
