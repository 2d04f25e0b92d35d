package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Moves every version to a place, one after another: its sealed bytes are copied and read back, the
 * record is switched, then what lies in the other place is deleted. Ended at any point, however
 * hard, every version is whole in the place its record names, and another run goes on. A server may
 * run beside it, which looks for a file in both places.
 */
final class EvidenceMove {

  private final MovableVersions versions;
  private final Seal seal;
  private final SealedFiles from;
  private final SealedFiles to;
  private final MoveReport report;

  EvidenceMove(MovableVersions versions, Seal seal, Route route, MoveReport report) {
    this.versions = versions;
    this.seal = seal;
    this.from = route.from();
    this.to = route.to();
    this.report = report;
  }

  /** Whence and where to. */
  record Route(SealedFiles from, SealedFiles to) {}

  /**
   * Moves what is not there yet. A file that does not arrive as it was handed in is named and stays
   * where it is.
   *
   * @throws EvidenceStoreDown if the bucket does not answer: the other files would fare no better
   */
  void run() throws SQLException {
    long last = Long.MIN_VALUE;
    for (List<Long> page = versions.after(last); !page.isEmpty(); page = versions.after(last)) {
      for (long id : page) {
        Optional<MovableVersion> version = versions.find(id);
        if (version.isPresent()) {
          move(version.get());
        }
        last = id;
      }
    }
  }

  private void move(MovableVersion version) throws SQLException {
    StoredFile file = version.stored();
    try {
      boolean here = from.holds(file.id());
      boolean there = to.holds(file.id());
      boolean settled = there && file.place() == to.place();
      if (settled && !here) {
        report.already();
      } else if (here || there) {
        move(version, here && !settled);
      } else {
        throw new IOException("it is in neither place");
      }
    } catch (IOException wrong) {
      report.failed(version, wrong);
    }
  }

  private void move(MovableVersion version, boolean copy) throws IOException, SQLException {
    StoredFile file = version.stored();
    if (copy) {
      copy(file);
    } else {
      verify(file);
    }
    if (file.place() != to.place() && !versions.moved(version, to.place())) {
      to.delete(file.id());
      report.gone(version);
      return;
    }
    from.delete(file.id());
    report.moved(version);
  }

  /** What did not arrive as it was does not stay. */
  private void copy(StoredFile file) throws IOException {
    byte[] sent = send(file.id());
    try {
      if (!Arrays.equals(sent, verify(file))) {
        throw new IOException("its sealed bytes did not arrive as they were");
      }
    } catch (IOException wrong) {
      to.delete(file.id());
      throw wrong;
    }
  }

  private byte[] send(String id) throws IOException {
    MessageDigest sha256 = sha256();
    try (InputStream sealed = new DigestInputStream(from.open(id), sha256);
        ArrivingFile arriving = to.begin(id)) {
      sealed.transferTo(arriving);
      arriving.keep();
      to.settle(List.of(id));
    }
    return sha256.digest();
  }

  /**
   * Reads a file back from where it arrived.
   *
   * @return SHA-256 of its sealed bytes
   * @throws IOException if they are not those of the file that was handed in
   */
  private byte[] verify(StoredFile file) throws IOException {
    MessageDigest sealed = sha256();
    MessageDigest clear = sha256();
    try (InputStream content = seal.open(new DigestInputStream(to.open(file.id()), sealed), file)) {
      new DigestInputStream(content, clear).transferTo(OutputStream.nullOutputStream());
    }
    if (!HexFormat.of().formatHex(clear.digest()).equals(file.sha256())) {
      throw new IOException("its content is not what was handed in");
    }
    return sealed.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
