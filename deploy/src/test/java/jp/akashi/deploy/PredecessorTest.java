package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a new PostgreSQL may start after one that was killed. */
class PredecessorTest {

  @TempDir Path cluster;
  private Path segments;

  @BeforeEach
  void lists() throws IOException {
    segments = cluster.resolve("shm");
  }

  @Test
  void isGoneWhereNothingWasLeft() throws IOException {
    attached(6);
    assertThat(new Predecessor(cluster, segments).isGone()).isTrue();
  }

  @Test
  void isThereWhileItsChildrenKeepTheMemory() throws IOException {
    left("4711\n/cluster\n1795000000\n15432\n\n127.0.0.1\n  2966998    327706\nready   \n");
    attached(6);
    assertThat(new Predecessor(cluster, segments).isGone()).isFalse();
    attached(0);
    assertThat(new Predecessor(cluster, segments).isGone()).isTrue();
  }

  @Test
  void isGoneIfItWasKilledBeforeItHadMemory() throws IOException {
    left("4711\n/cluster\n1795000000\n15432\n");
    attached(6);
    assertThat(new Predecessor(cluster, segments).isGone()).isTrue();
  }

  /** After a reboot the system counts anew: the number is another's, the key is not ours. */
  @Test
  void isGoneThoughItsNumberIsInUseUnderAnotherKey() throws IOException {
    left("4711\n/cluster\n1795000000\n15432\n\n127.0.0.1\n  1111111    327706\nready   \n");
    attached(6);
    assertThat(new Predecessor(cluster, segments).isGone()).isTrue();
  }

  @Test
  void whatItLeftIsForgottenOnceItsNumberIsAnotherPrograms() throws IOException {
    Path left = cluster.resolve("postmaster.pid");
    String java = ProcessHandle.current().info().command().orElseThrow();
    left(ProcessHandle.current().pid() + "\n/cluster\n");
    new Predecessor(cluster, segments).forgetIfAnother(Path.of(java));
    assertThat(left).as("it runs").exists();
    new Predecessor(cluster, segments).forgetIfAnother(Path.of("/cluster/bin/postgres"));
    assertThat(left).doesNotExist();
  }

  private void left(String lines) throws IOException {
    Files.writeString(cluster.resolve("postmaster.pid"), lines);
  }

  private void attached(int processes) throws IOException {
    Files.writeString(
        segments,
        "       key      shmid perms                  size  cpid  lpid nattch   uid\n"
            + "   2966998     327706   600                    56  4711  4712      "
            + processes
            + "   106\n");
  }
}
