package jp.akashi.deploy.bench;

import java.time.Duration;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;

/** What the server does in the background is over before something is measured. */
final class Quiet {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private Quiet() {}

  /** The search index has caught up with what was prepared. */
  static void searchable(Api api) {
    Waiting.until(
        "The search index",
        PATIENCE,
        null,
        () -> api.as("sato").get("search?q=x").json().get("upToDate").asBoolean());
  }

  /** Every file of a case of yamada's was looked into. */
  static void lookedInto(Api api, String number) {
    Waiting.until(
        "The look into the files",
        PATIENCE,
        null,
        () ->
            !api.as("yamada")
                .get("cases/" + number + "/documents")
                .json()
                .findValuesAsText("readability")
                .contains("PENDING"));
  }
}
