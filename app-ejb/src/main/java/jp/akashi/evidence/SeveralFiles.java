package jp.akashi.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.HandedIn.Refused;
import jp.akashi.evidence.SentFiles.Sent;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.RequiredDocument;

/** Takes files that are sent together into the store, noting of each that is refused why. */
final class SeveralFiles {

  private final ApplicationNumber number;
  private final DocumentRecords.Expected expected;
  private final Arrivals arrivals;
  private final Delivery delivery;
  private final List<ReceivedFile> received = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private long room = EvidenceService.LARGEST;

  /**
   * @param expected what the case asks for
   */
  SeveralFiles(
      ApplicationNumber number,
      DocumentRecords.Expected expected,
      Arrivals arrivals,
      Delivery delivery) {
    this.number = number;
    this.expected = expected;
    this.arrivals = arrivals;
    this.delivery = delivery;
  }

  /**
   * Takes them all.
   *
   * @throws InvalidInput if none is left, or there are too many
   */
  void take(SentFiles files) throws IOException {
    for (Sent sent = files.next(); sent != null; sent = files.next()) {
      if (received.size() + refused.size() == EvidenceService.MOST) {
        throw new InvalidInput("file", "file.tooMany", EvidenceService.MOST);
      }
      take(sent);
    }
    if (received.isEmpty()) {
      throw refused.isEmpty() ? new InvalidInput("file", "file.choose") : nothingTaken();
    }
  }

  private InvalidInput nothingTaken() {
    return new InvalidInput(refused.stream().flatMap(file -> file.errors().stream()).toList());
  }

  private void take(Sent sent) throws IOException {
    try {
      ReceivedFile file = arrivals.take(expected(sent), sent.content(), delivery, room);
      room -= file.stored().size();
      received.add(file);
      pieces(sent).take(file.place(), sent.code());
    } catch (FileTooLarge together) {
      throw new FileTooLarge(EvidenceService.LARGEST);
    } catch (InvalidInput invalid) {
      refuse(sent, invalid.errors());
    }
  }

  private Arrivals.Expected expected(Sent sent) {
    RequiredDocument required = expected.asked().get(sent.code());
    if (required == null) {
      throw new InvalidInput("code", "document.notAsked", sent.code());
    }
    new InvalidInput.Check()
        .that(!required.isForm(), "code", "document.isForm", sent.code())
        .orRefuse();
    arrivals.check(required, sent.described());
    pieces(sent).numberFor(sent.described().place(), sent.code());
    return new Arrivals.Expected(number, required, sent.described());
  }

  private Pieces pieces(Sent sent) {
    return expected.pieces().computeIfAbsent(sent.code(), code -> Pieces.none());
  }

  /** Errors are told by the document's code: a form of several files has no other field. */
  private void refuse(Sent sent, List<FieldError> errors) throws IOException {
    sent.content().transferTo(OutputStream.nullOutputStream());
    List<FieldError> told =
        errors.stream()
            .map(e -> new FieldError(sent.code() + "." + e.field(), e.code(), e.arguments()))
            .toList();
    refused.add(new Refused(sent.code(), sent.described().name(), told));
  }

  List<ReceivedFile> received() {
    return received;
  }

  List<Refused> refused() {
    return refused;
  }
}
