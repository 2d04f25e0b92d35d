package jp.akashi.search;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The index in a real OpenSearch: what is found is the same. */
class OpenSearchIndexTest extends IndexContract {

  private static RunningSearchServer openSearch;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    openSearch = RunningSearchServer.openSearch();
  }

  @AfterAll
  static void end() throws IOException, InterruptedException {
    openSearch.close();
  }

  @Override
  SearchSettings settings() {
    return SearchSettings.in(openSearch.settings());
  }
}
