package jp.akashi.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that arrive piece by piece. The last piece hands the file in as if it had come in one
 * stream; until it is on record its last byte does not count as arrived, so that whoever missed the
 * answer sends that byte again and learns what became of the file, however often.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class UploadService {

  private static final Logger LOG = LoggerFactory.getLogger(UploadService.class);

  @Inject private UploadRecords records;
  @Inject private EvidenceService evidence;
  @Inject private PartialFiles files;

  /**
   * Begins an upload; nothing that would be refused for its name, date or size is begun.
   *
   * @throws InvalidInput if the file is empty, of another format or its date is missing
   * @throws FileTooLarge if it is larger than {@link EvidenceService#LARGEST}
   * @throws OutOfOrder if the case takes no documents now, or the caller has too many under way
   */
  public UploadView begin(IntendedFile file) throws IOException {
    evidence.expect(file.number(), file.code(), file.described());
    new InvalidInput.Check().that(file.size() > 0, "file", "file.empty").orRefuse();
    if (file.size() > EvidenceService.LARGEST) {
      throw new FileTooLarge(EvidenceService.LARGEST);
    }
    return records.begin(file, files.begin()).view(0);
  }

  /**
   * An upload of the caller.
   *
   * @throws NotFound if there is none, it is somebody else's, or its time is over
   */
  public UploadView of(String id) {
    return view(records.of(id));
  }

  /** What the caller began for a case and did not end, oldest first. */
  public List<UploadView> unfinished(ApplicationNumber number) {
    return records.unfinished(number).stream().map(this::view).toList();
  }

  /** How long an unfinished upload waits for the rest. */
  public Duration kept() {
    return UploadSetup.kept();
  }

  private UploadView view(Upload upload) {
    try {
      return upload.view(arrived(upload));
    } catch (DamagedUpload lost) {
      return upload.view(0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private long arrived(Upload upload) throws IOException {
    return upload.isHandedIn()
        ? upload.size()
        : Math.min(files.of(upload.key()).size(), upload.size() - 1);
  }

  /**
   * Takes the next bytes; the last of them hands the file in.
   *
   * @param offset where the sender goes on
   * @param content read up to the end of the file
   * @throws OutOfOrder if the sender is elsewhere than the file
   * @throws UploadBusy if another request is sending it
   * @throws InvalidInput if there is more than was announced, or the file is refused; it is gone
   *     then
   * @throws IOException if the connection breaks off; what arrived is kept
   */
  public UploadView append(String id, long offset, InputStream content) throws IOException {
    Upload upload = records.heardOf(id);
    evidence.expect(upload.number(), upload.code(), upload.described());
    try (PartialFiles.Hold hold = files.hold(id)) {
      return append(records.of(id), offset, content);
    } catch (DamagedUpload damaged) {
      LOG.error("An upload is thrown away", damaged);
      cancel(id);
      throw new InvalidInput("file", "upload.damaged");
    }
  }

  private UploadView append(Upload upload, long offset, InputStream content) throws IOException {
    if (offset != arrived(upload)) {
      throw new OutOfOrder("upload.offset");
    }
    if (!upload.isHandedIn() && take(files.of(upload.key()), upload.size(), content)) {
      refuseMore(content, upload.size());
      finish(upload);
    }
    return of(upload.key().id());
  }

  /** Whether the file is whole now. */
  private static boolean take(PartialFile file, long size, InputStream content) throws IOException {
    long there = file.size();
    if (there == size) {
      return content.read() >= 0;
    }
    file.append(content, size - there);
    return file.size() == size;
  }

  private static void refuseMore(InputStream content, long size) throws IOException {
    if (content.read() >= 0) {
      throw new InvalidInput("file", "upload.longer", size);
    }
  }

  private void finish(Upload upload) throws IOException {
    String id = upload.key().id();
    try (InputStream whole = files.of(upload.key()).content()) {
      evidence.receive(upload.number(), upload.code(), upload.described(), whole);
    } catch (InvalidInput refused) {
      cancel(id);
      throw refused;
    }
    delete(id);
  }

  /**
   * Gives up an upload: nothing of it is kept.
   *
   * @throws OutOfOrder if it is on record already
   */
  public void cancel(String id) {
    records.drop(id);
    delete(id);
  }

  private void delete(String id) {
    try {
      files.delete(id);
    } catch (IOException left) {
      LOG.warn("A partial file was left and will be swept: {}", id);
    }
  }
}
