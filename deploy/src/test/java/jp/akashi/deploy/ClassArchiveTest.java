package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

  private static final String READ = "-XX:SharedArchiveFile=";
  private static final String WRITE = "-XX:ArchiveClassesAtExit=";

  @TempDir Path root;
  private Path made;
  private Path ear;

  @BeforeEach
  void build() throws IOException {
    made = Files.createDirectories(root.resolve("deploy/target"));
    ear = Files.createDirectories(root.resolve("app-ear/target")).resolve("akashi.ear");
    Files.writeString(ear, "first build");
  }

  @Test
  void isWrittenByTheFirstServerAndReadByTheNext() throws IOException {
    ClassArchive first = archive();
    Files.writeString(told(first, WRITE), "classes");
    first.keep();
    Path kept = told(archive(), READ);
    assertThat(kept).hasContent("classes");
    assertThat(files()).containsExactly(kept);
  }

  @Test
  void isNeitherWrittenNorReadByAJavaThatCrashesOnIt() {
    assertThat(new ClassArchive(new Installation(root), 21).options()).isNotEmpty();
    assertThat(new ClassArchive(new Installation(root), 25).options()).isEmpty();
  }

  @Test
  void ofAnotherBuildTakesThePlaceOfTheOld() throws IOException {
    ClassArchive old = archive();
    Files.writeString(told(old, WRITE), "old");
    old.keep();
    Files.writeString(ear, "another build");
    Files.setLastModifiedTime(ear, FileTime.from(Instant.EPOCH));
    ClassArchive next = archive();
    Files.writeString(told(next, WRITE), "new");
    next.keep();
    assertThat(files()).singleElement().satisfies(one -> assertThat(one).hasContent("new"));
  }

  @Test
  void ofAServerThatDidNotEndInOrderIsThrownAway() throws IOException {
    ClassArchive broken = archive();
    Files.writeString(told(broken, WRITE), "half");
    broken.discard();
    assertThat(files()).isEmpty();
    broken.keep();
    assertThat(told(archive(), WRITE)).doesNotExist();
  }

  @Test
  void whatALauncherThatWasKilledLeftIsRemovedAndNotThatOfARunningOne() throws IOException {
    Path dead = Files.writeString(made.resolve("classes-1.jsa.being-written-by-99999999-a"), "");
    Path alive =
        Files.writeString(
            made.resolve("classes-1.jsa.being-written-by-" + ProcessHandle.current().pid() + "-a"),
            "");
    archive();
    assertThat(dead).doesNotExist();
    assertThat(alive).exists();
  }

  @Test
  void twoServersOfOneLauncherWriteApart() {
    assertThat(told(archive(), WRITE)).isNotEqualTo(told(archive(), WRITE));
  }

  private ClassArchive archive() {
    return new ClassArchive(new Installation(root), 17);
  }

  private static Path told(ClassArchive archive, String option) {
    return archive.options().stream()
        .filter(one -> one.startsWith(option))
        .map(one -> Path.of(one.substring(option.length())))
        .findFirst()
        .orElseThrow();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(made)) {
      return all.toList();
    }
  }
}
