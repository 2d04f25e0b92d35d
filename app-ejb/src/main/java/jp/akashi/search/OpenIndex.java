package jp.akashi.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The index of this server. It opens when it is needed first: no start waits for it. */
@ApplicationScoped
public class OpenIndex {

  private @Nullable SearchIndex index;

  /**
   * The index.
   *
   * @throws SearchDown if it cannot be opened
   */
  synchronized SearchIndex get() {
    if (index == null) {
      index = SearchIndex.open(settings());
    }
    return index;
  }

  /** Whether it would lie on local disk and does not, and so has to be filled. */
  boolean isMissing() {
    Path directory = settings().index();
    return directory != null && !Files.exists(directory);
  }

  private static SearchSettings settings() {
    return SearchSettings.in(System.getenv());
  }

  @PreDestroy
  synchronized void close() {
    if (index != null) {
      index.close();
    }
  }
}
