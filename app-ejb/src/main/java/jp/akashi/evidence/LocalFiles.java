package jp.akashi.evidence;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sealed files on local disk. A file arrives under {@code incoming} and is moved to its place. */
final class LocalFiles implements SealedFiles {

  private final Path incoming;
  private final Path files;
  private final Path orphans;

  LocalFiles(Path directory) throws IOException {
    this.incoming = Files.createDirectories(directory.resolve("incoming"));
    this.files = Files.createDirectories(directory.resolve("files"));
    this.orphans = Files.createDirectories(directory.resolve("orphans"));
  }

  @Override
  public EvidencePlace place() {
    return EvidencePlace.DISK;
  }

  @Override
  public ArrivingFile begin(String id) throws IOException {
    Path arriving = incoming.resolve(UUID.randomUUID().toString());
    return new LocalArrivingFile(arriving, place(id));
  }

  /** Names of files are kept by their directories. */
  @Override
  public void settle(Collection<String> ids) throws IOException {
    Set<Path> directories = ids.stream().map(id -> place(id).getParent()).collect(toSet());
    for (Path directory : directories) {
      force(directory);
    }
    force(files);
  }

  private static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public InputStream open(String id) throws IOException {
    return Files.newInputStream(place(id));
  }

  @Override
  public SeekableByteChannel openChannel(String id) throws IOException {
    return FileChannel.open(place(id), StandardOpenOption.READ);
  }

  @Override
  public boolean holds(String id) {
    return Files.exists(place(id));
  }

  @Override
  public void delete(String id) throws IOException {
    Files.deleteIfExists(place(id));
  }

  @Override
  public int sweep(Instant before, Predicate<String> known) throws IOException {
    int removed = 0;
    for (Path directory : new Path[] {incoming, files}) {
      try (Stream<Path> tree = Files.walk(directory)) {
        for (Path file : tree.filter(Files::isRegularFile).toList()) {
          if (isLeftover(file, before, known)) {
            remove(file);
            removed++;
          }
        }
      }
    }
    return removed;
  }

  /** A whole file is set aside, not deleted: an older database may just have been restored. */
  private void remove(Path file) throws IOException {
    if (file.startsWith(incoming)) {
      Files.deleteIfExists(file);
    } else {
      Files.move(file, orphans.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean isLeftover(Path file, Instant before, Predicate<String> known)
      throws IOException {
    try {
      boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
      return old && (file.startsWith(incoming) || !known.test(file.getFileName().toString()));
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private Path place(String id) {
    String safe = UUID.fromString(id).toString();
    return files.resolve(safe.substring(0, 2)).resolve(safe);
  }
}
