package jp.akashi.search;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The index in a real Elasticsearch: what is found is the same. */
class ElasticsearchIndexTest extends IndexContract {

  private static RunningSearchServer elasticsearch;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    elasticsearch = RunningSearchServer.elasticsearch();
  }

  @AfterAll
  static void end() throws IOException, InterruptedException {
    elasticsearch.close();
  }

  @Override
  SearchSettings settings() {
    return SearchSettings.in(elasticsearch.settings());
  }
}
