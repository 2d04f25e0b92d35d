package jp.akashi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index on disk, in a directory of its own. */
class IndexSearchTest extends IndexContract {

  @TempDir Path directory;

  @Override
  SearchSettings settings() {
    return SearchSettings.in(Map.of("AKASHI_SEARCH_DIR", directory.resolve("search").toString()));
  }

  @Test
  void whatIsTakenOutLeavesTheDisk() throws IOException {
    put(entry("D1", Kind.DOCUMENT, "一").with("UNMISTAKABLE secret"));
    assertThat(onDisk("secret")).isTrue();
    index.change(List.of(), List.of("D1"));
    index.compact();
    assertThat(onDisk("secret")).isFalse();
  }

  private boolean onDisk(String text) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
          return true;
        }
      }
      return false;
    }
  }

  @Test
  void itIsReadableByItsOwnerOnly() throws IOException {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("search"))))
        .isEqualTo("rwx------");
  }

  @Test
  void anIndexThatDoesNotAnswerOrCannotBeMadeIsDown() throws IOException {
    SearchSettings nowhere = SearchSettings.in(Map.of("AKASHI_SEARCH_HOSTS", "127.0.0.1:1"));
    assertThatExceptionOfType(SearchDown.class).isThrownBy(() -> SearchIndex.open(nowhere));
    Path file = Files.createFile(directory.resolve("file"));
    SearchSettings blocked = SearchSettings.in(Map.of("AKASHI_SEARCH_DIR", file.toString()));
    assertThatExceptionOfType(SearchDown.class).isThrownBy(() -> SearchIndex.open(blocked));
  }
}
