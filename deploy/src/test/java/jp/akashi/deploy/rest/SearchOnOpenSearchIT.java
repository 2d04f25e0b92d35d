package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import jp.akashi.search.RunningSearchServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An Akashi of its own whose index lies in a real OpenSearch. */
class SearchOnOpenSearchIT {

  private static RunningSearchServer openSearch;
  private static Throwaway throwaway;
  private static Akashi akashi;
  private static Api api;
  private static Searching searching;
  private final String word = Searching.letters();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    openSearch = RunningSearchServer.openSearch();
    Path root = Path.of(System.getProperty("akashi.root"));
    throwaway = new Throwaway(new Installation(root), openSearch.settings());
    akashi = throwaway.akashi();
    akashi.start(what -> {});
    api = new Api(akashi);
    searching = new Searching(api);
  }

  @AfterAll
  static void end() throws IOException, InterruptedException {
    throwaway.close();
    openSearch.close();
  }

  @Test
  void itIsFoundThereAndNothingLiesOnDisk() {
    Story story = searching.draftWith("The keys are " + word + " kept by two.");
    story.declares("yamada", "A07", "not-prepared", "関西国際空港の ﾃｽﾄ " + word);
    searching.until("yamada", word, "document", 2);
    JsonNode parts = searching.found("yamada", word + " kept").at("/hits/0/passages/0/parts");
    assertThat(parts.findValuesAsText("text")).contains("The keys are ", word);
    assertThat(searching.count("yamada", word + " 空港", "document")).isEqualTo(1);
    assertThat(searching.count("yamada", word + " 西国", "document")).isZero();
    assertThat(searching.count("sato", word, "document")).as("a draft").isZero();
    assertThat(Files.exists(akashi.data().resolve("search"))).isFalse();
  }

  @Test
  void itIsMadeAnewThere() {
    searching.draftWith("Again " + word);
    searching.until("yamada", word, "document", 1);
    assertThat(api.as("admin").post("search/rebuild").status()).isEqualTo(202);
    searching.until("yamada", word, "document", 1);
    searching.untilUpToDate();
    assertThat(searching.count("yamada", word, "document")).isEqualTo(1);
  }

  @Test
  void whileItIsDownCasesGoOnAndAreFoundAfterwards() throws Exception {
    Story story = Story.draft(api);
    searching.untilUpToDate();
    openSearch.stop();
    try {
      Answer down = searching.search("yamada", "q=" + word);
      assertThat(down.status()).isEqualTo(503);
      assertThat(Told.code(down)).isEqualTo("search.down");
      story.handsIn("yamada", "A04", WrittenPdf.saying("Meanwhile " + word));
    } finally {
      openSearch.start();
    }
    searching.until("yamada", word, "document", 1);
  }
}
