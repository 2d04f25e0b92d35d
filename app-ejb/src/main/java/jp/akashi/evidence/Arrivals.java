package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.evidence.EvidenceService.Described;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.Refusal;
import jp.akashi.scheme.DocumentFormat;
import jp.akashi.scheme.RequiredDocument;

/**
 * The way of a file from the wire into the store: told by its content, scanned and sealed in one
 * stream. What is refused does not stay in the store.
 */
@ApplicationScoped
class Arrivals {

  @Inject private DocumentRecords records;
  @Inject private VirusScanner scanner;
  @Inject private Clock clock;
  private final FileFormats formats = new FileFormats();

  /** A file that is expected: whose it is, what for, and what the applicant says of it. */
  record Expected(ApplicationNumber number, RequiredDocument required, Described described) {}

  /**
   * Refuses a file before a byte of it is read.
   *
   * @throws InvalidInput if its name promises another format, or its date is missing
   */
  void check(RequiredDocument required, Described described) {
    LocalDate issued = described.issuedOn();
    LocalDate today = JapaneseTime.today(clock);
    new InvalidInput.Check()
        .text(described.name(), "name", 1000)
        .that(required.freshness() == null || issued != null, "issuedOn", "document.dateNeeded")
        .that(issued == null || !issued.isAfter(today), "issuedOn", "date.future")
        .orRefuse();
    DocumentFormat.ofFileName(described.name())
        .filter(promised -> !required.accepts(promised))
        .ifPresent(
            other -> {
              throw new InvalidInput("file", "file.format", accepted(required));
            });
  }

  /**
   * Takes a file into the store.
   *
   * @param content read to its end, never kept in memory
   * @throws InvalidInput if the file is empty, of another format, infected, or two things at once
   */
  ReceivedFile take(Expected file, InputStream content, Delivery delivery, long largest)
      throws IOException {
    Described described = file.described();
    BufferedInputStream bytes = new BufferedInputStream(content, FileFormats.LOOK_AT);
    DocumentFormat format = format(file.required(), described.name(), bytes);
    TailStream whole = new TailStream(bytes, Polyglot.ZIP_END);
    try (VirusScanner.Scanning scanning = scanner.begin()) {
      StoredFile stored = delivery.put(new ScannedStream(whole, scanning), largest);
      ScanResult scan = scanning.end();
      try {
        refuseInfected(file, stored, scan);
        refusePolyglot(whole, format);
      } catch (Refusal refused) {
        delivery.drop(stored);
        throw refused;
      }
      return new ReceivedFile(
          file.required().code(),
          FileName.shown(described.name()),
          format,
          described.issuedOn(),
          FileLook.before(format),
          scan,
          !file.required().mustShow().isEmpty(),
          stored,
          described.place(),
          described.upload());
    }
  }

  private DocumentFormat format(RequiredDocument required, String name, BufferedInputStream bytes)
      throws IOException {
    byte[] head = FileFormats.head(bytes);
    if (head.length == 0) {
      throw new InvalidInput("file", "file.empty");
    }
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

  private static String accepted(RequiredDocument required) {
    return String.join(", ", required.formats().stream().map(Enum::name).toList());
  }

  private void refuseInfected(Expected file, StoredFile stored, ScanResult scan) {
    if (scan.outcome() == ScanOutcome.INFECTED) {
      records.infected(file.number(), file.required().code(), stored, scan);
      String why = scan.isTooMuch() ? "file.tooMuchToScan" : "file.infected";
      throw new InvalidInput("file", why, scan.signature());
    }
  }

  private static void refusePolyglot(TailStream whole, DocumentFormat format) {
    if (Polyglot.ends(whole.tail(), whole.size(), format)) {
      throw new InvalidInput("file", "file.twoThings", format.name());
    }
  }
}
