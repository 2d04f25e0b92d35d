package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.LocalDate;
import java.util.function.Supplier;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.Refusal;
import jp.akashi.scheme.DocumentFormat;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;

/**
 * Files on their way in and out. No transaction is open while bytes travel: the file is stored
 * first, then put on record; what does not get on record is removed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceService {

  /** Greatest size of a file: 2 GiB. */
  public static final long LARGEST = 2L * 1024 * 1024 * 1024;

  /** Most files that are sent together. */
  public static final int MOST = 1000;

  @Inject private DocumentRecords records;
  @Inject private EvidenceReading reading;
  @Inject private EvidenceStore store;
  @Inject private Arrivals arrivals;
  @Inject private LookRound looks;

  /**
   * What the applicant says of a file.
   *
   * @param name as on the applicant's machine
   * @param issuedOn date on the document, or null where the edition asks for none
   * @param place what it is to become among the files of its document
   * @param upload the upload it comes by, or null where it comes in one stream
   */
  public record Described(
      String name, @Nullable LocalDate issuedOn, FilePlace place, @Nullable String upload) {

    /** Of a file that comes in one stream. */
    public Described(String name, @Nullable LocalDate issuedOn, FilePlace place) {
      this(name, issuedOn, place, null);
    }
  }

  /**
   * Refuses a file before a byte of it is read.
   *
   * @return what the edition says of the document
   * @throws InvalidInput if its name promises another format, its date is missing, or it cannot
   *     become what it is to be among the files of the document
   */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER,
    Role.REPRESENTATIVE
  })
  public RequiredDocument expect(ApplicationNumber number, String code, Described described) {
    RequiredDocument required = records.expected(number, code, described.place());
    arrivals.check(required, described);
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
    Arrivals.Expected expected = new Arrivals.Expected(number, required, described);
    try (Delivery delivery = store.begin()) {
      ReceivedFile file = arrivals.take(expected, content, delivery, LARGEST);
      return putOnRecord(delivery, () -> records.handIn(number, file));
    }
  }

  /**
   * Takes in files that are sent together: those without fault, in one act. One that is refused
   * keeps none of the others out.
   *
   * @param files at most {@link #MOST}, together no larger than {@link #LARGEST}
   * @throws InvalidInput if every file is refused, or what is sent is not made as it should be
   * @throws FileTooLarge if together they are too large; nothing is taken then
   * @throws EvidenceStoreDown as {@link #receive}
   * @throws IOException as {@link #receive}
   */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER,
    Role.REPRESENTATIVE
  })
  public HandedIn receiveAll(ApplicationNumber number, SentFiles files) throws IOException {
    try (Delivery delivery = store.begin()) {
      SeveralFiles several = new SeveralFiles(number, records.expected(number), arrivals, delivery);
      several.take(files);
      return putOnRecord(
          delivery,
          () -> new HandedIn(records.handIn(number, several.received()), several.refused()));
    }
  }

  private <T> T putOnRecord(Delivery delivery, Supplier<T> record) throws IOException {
    delivery.land();
    try {
      T recorded = record.get();
      delivery.keep();
      looks.soon();
      return recorded;
    } catch (Refusal | EJBAccessException refused) {
      throw refused;
    } catch (RuntimeException | Error unknown) {
      delivery.keep(); // nobody knows whether it was committed: the sweep will tell
      throw unknown;
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
