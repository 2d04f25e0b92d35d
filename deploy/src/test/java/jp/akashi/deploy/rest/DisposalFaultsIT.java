package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A disposal that is cut off in the middle is carried out to its end, each document once. */
@ExtendWith(RunningAkashi.class)
@Tag("M24")
class DisposalFaultsIT {

  private Retained retained;

  @BeforeEach
  void reach(Akashi akashi) {
    retained = new Retained(akashi);
  }

  @Test
  void anExecutionThatFailsInTheMiddleGoesOnWhereItWas() {
    Story story = retained.withdrawn();
    String stuck = retained.column("id", story, "A12");
    retained.execute(
        """
        create function akashi.no_disposal() returns trigger language plpgsql as $$
        begin raise exception 'the power is cut'; end $$;
        create trigger no_disposal before update on akashi.evidence_version
        for each row when (old.id = %s) execute function akashi.no_disposal()\
        """
            .formatted(stuck));
    String number;
    try {
      number = retained.approved(retained.proposed("saito", story, "A10", "A12"));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> retained.outcome(number, "A10").equals("DESTROYED"));
      assertThat(retained.column("wrapped_key", story, "A10")).isNull();
      assertThat(retained.outcome(number, "A12")).isEqualTo("PENDING");
      assertThat(retained.column("wrapped_key", story, "A12")).isNotNull();
      assertThat(retained.state(number)).isEqualTo("APPROVED");
      assertThat(retained.certificate("saito", number).status()).isEqualTo(404);
    } finally {
      retained.execute("drop function akashi.no_disposal() cascade");
    }
    retained.executed(number);
    assertThat(retained.column("wrapped_key", story, "A12")).isNull();
    assertThat(retained.journal(story, "document.destroyed")).as("each once").hasSize(2);
    assertThat(retained.certificate("hayashi", number).status()).isEqualTo(200);
  }

  @Test
  void aFileThatCannotBeRemovedIsTriedAgain() throws IOException {
    Story story = retained.withdrawn();
    Path file = retained.file(story, "A10");
    Path aside = file.resolveSibling("aside-" + file.getFileName());
    Files.move(file, aside);
    Files.createDirectories(file.resolve("in-the-way"));
    String number = retained.approved(retained.proposed("saito", story, "A10", "A12"));
    retained.executed(number);
    retained.untilRemoved(story, "A12");
    assertThat(retained.column("removed_at", story, "A10")).isNull();
    assertThat(retained.content(story, "saito", "A10").status()).isEqualTo(410);
    Files.delete(file.resolve("in-the-way"));
    Files.delete(file);
    Files.move(aside, file);
    retained.untilRemoved(story, "A10");
    assertThat(file).doesNotExist();
  }
}
