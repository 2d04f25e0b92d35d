package jp.akashi.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place, forced to disk, and moved there in one step. */
final class LocalArrivingFile extends ArrivingFile {

  private final Path arriving;
  private final Path place;
  private final FileChannel file;

  LocalArrivingFile(Path arriving, Path place) throws IOException {
    this.arriving = arriving;
    this.place = place;
    this.file = FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
    while (rest.hasRemaining()) {
      file.write(rest);
    }
  }

  @Override
  void settle() throws IOException {
    file.force(false);
  }

  @Override
  void keep() throws IOException {
    file.force(true);
    file.close();
    try {
      move();
    } catch (NoSuchFileException firstOfItsDirectory) {
      Files.createDirectories(place.getParent());
      move();
    }
  }

  private void move() throws IOException {
    Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    file.close();
    Files.deleteIfExists(arriving);
  }
}
