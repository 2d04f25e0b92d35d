package jp.akashi.evidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.RequiredDocument;

/** Files that applicants hand in, on record. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class DocumentRecords {

  @PersistenceContext private EntityManager entities;
  @Inject private CaseAccess access;
  @Inject private CaseDocuments documents;
  @Inject private Answering answering;
  @Inject private Uploads uploads;
  @Inject private DocumentList list;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Refuses an upload before a byte is read.
   *
   * @return what the edition says of the document
   * @throws OutOfOrder if it is filled in on screen, or the case takes no documents now
   * @throws InvalidInput if the file cannot become what it is to be
   */
  public RequiredDocument expected(ApplicationNumber number, String code, FilePlace place) {
    RequiredDocument required = documents.asked(answering.writable(number), code);
    if (required.isForm()) {
      throw new OutOfOrder("document.isForm", code);
    }
    documents
        .find(number, code)
        .map(document -> document.files().pieces())
        .orElseGet(Pieces::none)
        .numberFor(place, code);
    return required;
  }

  /**
   * What the case asks for, by code, before files are sent, and the pieces there are of each.
   *
   * @throws OutOfOrder if the case takes no documents now
   */
  public Expected expected(ApplicationNumber number) {
    Map<String, RequiredDocument> asked = asked(answering.writable(number));
    return new Expected(
        asked,
        documents.withAside(number).stream()
            .collect(toMap(CaseDocument::code, document -> document.files().pieces())));
  }

  /**
   * What a case asks for.
   *
   * @param pieces of the documents that were answered; changed by files that are taken
   */
  public record Expected(Map<String, RequiredDocument> asked, Map<String, Pieces> pieces) {}

  private Map<String, RequiredDocument> asked(Application application) {
    return documents.asked(application).stream().collect(toMap(RequiredDocument::code, identity()));
  }

  /** Puts a file that arrived whole on record. */
  public DocumentView handIn(ApplicationNumber number, ReceivedFile file) {
    Application application = answering.writable(number);
    CaseDocument document = answering.document(application, file.code());
    DocumentState before = document.state();
    filed(application, document, file);
    answering.record(application, document, before);
    entities.flush();
    return list.of(application, document);
  }

  /** Puts files that arrived whole on record, all or none. */
  public List<HandedIn.Taken> handIn(ApplicationNumber number, List<ReceivedFile> files) {
    Application application = answering.writable(number);
    Set<String> asked = asked(application).keySet();
    Map<String, CaseDocument> documentOf =
        documents.withAside(number).stream().collect(toMap(CaseDocument::code, identity()));
    List<HandedIn.Taken> taken = new ArrayList<>();
    for (ReceivedFile file : files) {
      if (!asked.contains(file.code())) {
        throw new NotFound("document.notAsked", file.code());
      }
      CaseDocument document =
          documentOf.computeIfAbsent(file.code(), code -> answering.begun(application, code));
      DocumentState before = document.state();
      taken.add(HandedIn.Taken.of(filed(application, document, file)));
      answering.record(application, document, before);
    }
    return taken;
  }

  private EvidenceVersion filed(Application application, CaseDocument document, ReceivedFile file) {
    EvidenceVersion version =
        document.handIn(file, application.company().id(), current.username(), clock.instant());
    if (file.upload() != null) {
      uploads.handedIn(file.upload(), version);
    }
    journal.record(
        application.number().value(),
        "document.received",
        Change.to(version.labelWithPiece() + " SHA-256 " + version.sha256()));
    return version;
  }

  /** Notes that a file was refused because of what the scanner found; nothing else is kept. */
  public void infected(ApplicationNumber number, String code, StoredFile file, ScanResult scan) {
    access.own(number);
    journal.record(
        number.value(),
        "document.infected",
        Change.to(code + " SHA-256 " + file.sha256() + " " + scan.said()));
  }
}
