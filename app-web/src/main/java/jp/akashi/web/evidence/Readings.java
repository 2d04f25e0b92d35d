package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import jp.akashi.evidence.EvidenceReading;
import jp.akashi.evidence.VersionRead;
import jp.akashi.person.People;
import jp.akashi.web.application.CasePage;
import org.jspecify.annotations.Nullable;

/** Who saw, downloaded or printed the versions of the case that is shown. */
@Named("readings")
@RequestScoped
public class Readings {

  @Inject private CasePage page;
  @Inject private EvidenceReading reading;
  @Inject private People people;
  private @Nullable List<VersionRead> newestFirst;
  private @Nullable Map<String, String> names;

  private List<VersionRead> all() {
    if (newestFirst == null) {
      newestFirst = new ArrayList<>(reading.of(page.key()));
      Collections.reverse(newestFirst);
    }
    return newestFirst;
  }

  /** Readings of one version, newest first. */
  public List<VersionRead> of(String code, int position) {
    String version = code + " v" + position;
    return all().stream().filter(read -> read.version().equals(version)).toList();
  }

  /** Name of somebody who read. */
  public String name(String username) {
    if (names == null) {
      names = people.names(all().stream().map(VersionRead::by).distinct().toList());
    }
    return names.getOrDefault(username, username);
  }
}
