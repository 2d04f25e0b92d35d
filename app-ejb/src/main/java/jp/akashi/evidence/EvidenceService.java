package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.Refusal;
import jp.akashi.scheme.DocumentFormat;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files on their way in and out. No transaction is open while bytes travel: the file is stored
 * first, then put on record; what does not get on record is removed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceService {

  /** Greatest size of a file: 2 GiB. */
  public static final long LARGEST = 2L * 1024 * 1024 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceService.class);

  @Inject private DocumentService documents;
  @Inject private EvidenceReading reading;
  @Inject private EvidenceStore store;
  @Inject private VirusScanner scanner;
  @Inject private Looker looker;
  @Inject private Clock clock;
  private final FileFormats formats = new FileFormats();

  /**
   * What the applicant says of a file.
   *
   * @param name as on the applicant's machine
   * @param issuedOn date on the document, or null where the edition asks for none
   * @param upload the upload it comes by, or null where it comes in one stream
   */
  public record Described(String name, @Nullable LocalDate issuedOn, @Nullable String upload) {

    /** Of a file that comes in one stream. */
    public Described(String name, @Nullable LocalDate issuedOn) {
      this(name, issuedOn, null);
    }
  }

  /**
   * Refuses a file before a byte of it is read.
   *
   * @return what the edition says of the document
   * @throws InvalidInput if its name promises another format, or its date is missing
   */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER,
    Role.REPRESENTATIVE
  })
  public RequiredDocument expect(ApplicationNumber number, String code, Described described) {
    RequiredDocument required = documents.expected(number, code);
    check(required, described);
    DocumentFormat.ofFileName(described.name())
        .filter(promised -> !required.accepts(promised))
        .ifPresent(
            other -> {
              throw new InvalidInput("file", "file.format", accepted(required));
            });
    return required;
  }

  /**
   * Takes a file in.
   *
   * @param content read to its end, never kept in memory
   * @throws InvalidInput if the file is empty, of another format, infected, or its date is missing
   * @throws FileTooLarge if it is larger than {@link #LARGEST}
   * @throws EvidenceStoreDown if the place it is to lie in does not answer; nothing is left of it
   * @throws IOException if the connection breaks off; nothing is left of it then
   */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER,
    Role.REPRESENTATIVE
  })
  public DocumentView receive(
      ApplicationNumber number, String code, Described described, InputStream content)
      throws IOException {
    RequiredDocument required = expect(number, code, described);
    BufferedInputStream bytes = new BufferedInputStream(content, FileFormats.LOOK_AT);
    DocumentFormat format = format(required, described, bytes);
    try (VirusScanner.Scanning scanning = scanner.begin()) {
      StoredFile stored = store.put(new ScannedStream(bytes, scanning), LARGEST);
      Arrived arrived = new Arrived(described, format, stored, scanning.end());
      return putOnRecord(number, code, arrived);
    }
  }

  private record Arrived(
      Described described, DocumentFormat format, StoredFile stored, ScanResult scan) {}

  private DocumentView putOnRecord(ApplicationNumber number, String code, Arrived file)
      throws IOException {
    try {
      refuseInfected(number, code, file);
      refusePolyglot(file.format(), file.stored());
      return documents.handIn(number, code, received(number, file));
    } catch (Refusal | EJBAccessException refused) {
      // Of any other failure nobody knows whether it was committed: the sweep will tell.
      discard(file.stored());
      throw refused;
    }
  }

  private void refuseInfected(ApplicationNumber number, String code, Arrived file) {
    ScanResult scan = file.scan();
    if (scan.outcome() == ScanOutcome.INFECTED) {
      documents.infected(number, code, file.stored(), scan);
      String why = scan.isTooMuch() ? "file.tooMuchToScan" : "file.infected";
      throw new InvalidInput("file", why, scan.signature());
    }
  }

  private ReceivedFile received(ApplicationNumber number, Arrived file) throws IOException {
    return new ReceivedFile(
        documents.companyOf(number),
        FileName.shown(file.described().name()),
        file.format(),
        file.described().issuedOn(),
        look(file.format(), file.stored()),
        file.scan(),
        file.stored(),
        file.described().upload());
  }

  private void check(RequiredDocument required, Described described) {
    LocalDate issued = described.issuedOn();
    LocalDate today = JapaneseTime.today(clock);
    new InvalidInput.Check()
        .text(described.name(), "name", 1000)
        .that(required.freshness() == null || issued != null, "issuedOn", "document.dateNeeded")
        .that(issued == null || !issued.isAfter(today), "issuedOn", "date.future")
        .orRefuse();
  }

  private DocumentFormat format(
      RequiredDocument required, Described described, BufferedInputStream bytes)
      throws IOException {
    byte[] head = FileFormats.head(bytes);
    if (head.length == 0) {
      throw new InvalidInput("file", "file.empty");
    }
    String name = described.name();
    Optional<DocumentFormat> format = formats.of(head, name);
    if (format.isEmpty() || FileFormats.isMisnamed(name, format.get())) {
      throw unexpected(required, name);
    }
    if (!required.accepts(format.get())) {
      throw new InvalidInput("file", "file.format", accepted(required));
    }
    if (Polyglot.begins(head, format.get())) {
      throw new InvalidInput("file", "file.twoThings", format.get().name());
    }
    return format.get();
  }

  private static InvalidInput unexpected(RequiredDocument required, String name) {
    return DocumentFormat.ofFileName(name)
        .filter(required::accepts)
        .map(said -> new InvalidInput("file", "file.notWhatItSays", said.name()))
        .orElseGet(() -> new InvalidInput("file", "file.format", accepted(required)));
  }

  private void refusePolyglot(DocumentFormat format, StoredFile stored) throws IOException {
    try (SeekableByteChannel content = store.openChannel(stored)) {
      if (Polyglot.ends(content, format)) {
        throw new InvalidInput("file", "file.twoThings", format.name());
      }
    }
  }

  private static String accepted(RequiredDocument required) {
    return String.join(", ", required.formats().stream().map(Enum::name).toList());
  }

  private FileLook look(DocumentFormat format, StoredFile stored) throws IOException {
    try (SeekableByteChannel content = store.openChannel(stored)) {
      return looker.at(format, content);
    }
  }

  private void discard(StoredFile stored) {
    try {
      store.delete(stored.id());
    } catch (IOException | EvidenceStoreDown left) {
      LOG.warn("A refused file was left in the store and will be swept: {}", stored.id());
    }
  }

  /** A file in a viewer, to be read here and there. The caller closes the content. */
  public record Viewed(DocumentFormat format, SeekableByteChannel content) {}

  /**
   * Opens a version for a viewer; that it was seen is on record.
   *
   * @throws jp.akashi.refusal.NotFound as {@link #open}
   * @throws jp.akashi.refusal.OutOfOrder if it may not be opened or no viewer shows its format
   */
  @PermitAll
  public Viewed view(ApplicationNumber number, String code, int position) throws IOException {
    EvidenceReading.Reading version = reading.seen(number, code, position);
    return new Viewed(version.format(), store.openChannel(version.stored()));
  }

  /** A file on its way out. The caller closes the content. */
  public record Opened(String name, DocumentFormat format, long size, InputStream content) {}

  /**
   * Opens a version for whoever may see the case; that it was downloaded is on record.
   *
   * @throws jp.akashi.refusal.NotFound if there is no such version or the case is not the caller's
   *     to see
   * @throws EvidenceStoreDown if the place it lies in does not answer
   */
  @PermitAll
  public Opened open(ApplicationNumber number, String code, int position) throws IOException {
    EvidenceReading.Reading version = reading.downloaded(number, code, position);
    return new Opened(
        version.name(), version.format(), version.stored().size(), store.open(version.stored()));
  }
}
