package jp.akashi.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.calendar.JapaneseTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the editions shipped with the product when the server starts, each once, all in one
 * transaction. A bean that needs an edition at start-up depends on this one.
 */
@Singleton
@Startup
public class SchemeEditionLoader {

  private static final Logger LOG = LoggerFactory.getLogger(SchemeEditionLoader.class);

  @Inject private SchemeEditions editions;
  @Inject private Clock clock;

  /** For the container. */
  public SchemeEditionLoader() {}

  SchemeEditionLoader(SchemeEditions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  /** Loads what is missing; safe to repeat. */
  @PostConstruct
  void loadShippedEditions() {
    editions.lock();
    EditionFolder.shipped().forEach(this::loadOnce);
  }

  private void loadOnce(EditionFolder folder) {
    if (editions.haveContent(folder.sha256())) {
      return;
    }
    EditionContent content = new EditionReader(folder.sheets()).read();
    Optional<SchemeEdition> known = editions.find(content.id());
    if (known.isEmpty()) {
      load(content, folder.sha256());
    } else {
      LOG.warn("Edition {} as shipped differs from the one loaded; kept as loaded", content.id());
    }
  }

  private void load(EditionContent content, String sha256) {
    LocalDate today = JapaneseTime.today(clock);
    editions.add(SchemeEdition.shipped(content, sha256, clock.instant(), today), content);
    LOG.info("Loaded edition {} with {} items", content.id(), content.items().size());
  }
}
