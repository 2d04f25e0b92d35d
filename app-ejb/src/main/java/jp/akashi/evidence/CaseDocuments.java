package jp.akashi.evidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseFacts;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.Stage;
import jp.akashi.scheme.Truth;
import org.jspecify.annotations.Nullable;

/** The required documents of a case: what the edition asks for, and what was answered. */
@ApplicationScoped
public class CaseDocuments {

  private static final String APPLICANT = "applicant.";

  @PersistenceContext private EntityManager entities;
  @Inject private SchemeService scheme;
  @Inject private CaseFacts facts;

  /** Those of a database, where no container opens it: without what the edition asks. */
  static CaseDocuments in(EntityManager entities) {
    CaseDocuments documents = new CaseDocuments();
    documents.entities = entities;
    return documents;
  }

  /**
   * Every document of the case that was answered at least once, in the order of its codes; without
   * those an earlier form asked for.
   */
  public List<CaseDocument> of(ApplicationNumber number) {
    return withAside(number).stream().filter(document -> !document.isAside()).toList();
  }

  /** The same with those kept aside. */
  public List<CaseDocument> withAside(ApplicationNumber number) {
    return entities
        .createQuery(
            "select distinct d from CaseDocument d left join fetch d.versions"
                + " where d.number = :number order by d.code",
            CaseDocument.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The same, by code. */
  Map<String, CaseDocument> byCode(ApplicationNumber number) {
    return withAside(number).stream().collect(toMap(CaseDocument::code, identity()));
  }

  public Optional<CaseDocument> find(ApplicationNumber number, String code) {
    return entities
        .createQuery(
            "select d from CaseDocument d where d.number = :number and d.code = :code",
            CaseDocument.class)
        .setParameter("number", number)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public void add(CaseDocument document) {
    entities.persist(document);
  }

  /**
   * What the applicant of this case has to prepare or may still have to: documents whose condition
   * does not hold are left out, those whose condition is open stay in. Forms that belong to later
   * acts (answers to questions, corrective actions) are filled in there; what both sides make (the
   * agreement) lives in its own room.
   */
  public List<RequiredDocument> asked(Application application) {
    return asked(application, need -> need != Truth.FALSE);
  }

  /** Those of {@link #asked} that are certainly needed. */
  public List<RequiredDocument> needed(Application application) {
    return asked(application, need -> need == Truth.TRUE);
  }

  private List<RequiredDocument> asked(Application application, Predicate<Truth> need) {
    return asked(application, new EditionId(application.edition()), need);
  }

  /** What the form of another edition would ask of this case, as {@link #asked}. */
  List<RequiredDocument> asked(Application application, EditionId edition) {
    return asked(application, edition, need -> need != Truth.FALSE);
  }

  private List<RequiredDocument> asked(
      Application application, EditionId edition, Predicate<Truth> need) {
    return asked(application, scheme.applicantDocuments(edition, application.kind()), need);
  }

  private List<RequiredDocument> asked(
      Application application, List<RequiredDocument> documents, Predicate<Truth> need) {
    Answers known = known(application, documents);
    return documents.stream()
        .filter(d -> d.preparedBy().startsWith(APPLICANT))
        .filter(d -> !d.isForm() || d.stage() == Stage.APPLY)
        .filter(d -> need.test(d.isNeeded(application.kind(), known)))
        .toList();
  }

  /** What is known of the case that conditions of documents ask for. */
  Answers known(Application application) {
    EditionId edition = new EditionId(application.edition());
    return known(application, scheme.applicantDocuments(edition, application.kind()));
  }

  /** The same for these documents alone. */
  Answers known(Application application, List<RequiredDocument> documents) {
    return facts.askedBy(application, documents.stream().map(RequiredDocument::condition));
  }

  /**
   * One document the case asks for; nothing is looked up that its own condition does not name.
   *
   * @throws NotFound if the case does not ask for it
   */
  public RequiredDocument asked(Application application, String code) {
    EditionId edition = new EditionId(application.edition());
    List<RequiredDocument> named =
        scheme.applicantDocuments(edition, application.kind()).stream()
            .filter(d -> d.code().equals(code))
            .toList();
    return asked(application, named, need -> need != Truth.FALSE).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("document.notAsked", code));
  }

  /** Whether the case certainly needs this document by what it says of itself. */
  boolean isNeeded(Application application, String code) {
    return needed(application).stream().anyMatch(document -> document.code().equals(code));
  }

  /**
   * What the applicant declared not prepared, of that the case asks for: each becomes a finding
   * (R34).
   */
  public List<CaseDocument> notPrepared(Application application) {
    Set<String> asked =
        asked(application).stream().map(RequiredDocument::code).collect(Collectors.toSet());
    return of(application.number()).stream()
        .filter(d -> d.state() == DocumentState.NOT_PREPARED && asked.contains(d.code()))
        .toList();
  }

  /**
   * Codes of needed documents that keep a grant from being made (R05): not yet judged, to be seen
   * on site and not seen, or said not to apply although the case says of itself that they do. Those
   * not prepared are dealt with as findings.
   */
  public List<String> openMandatory(Application application) {
    return open(application, (required, document) -> document == null || isOpen(document))
        .map(RequiredDocument::code)
        .toList();
  }

  /**
   * Documents due with the application that are open by this measure, each as a refusal names it.
   *
   * @param errorKey text of the refusal, with the code, the Japanese and the English name of the
   *     document
   * @param isOpen asked with null for a document nobody answered
   */
  List<FieldError> openAtApplication(
      Application application,
      String errorKey,
      BiPredicate<RequiredDocument, @Nullable CaseDocument> isOpen) {
    return open(application, isOpen)
        .filter(d -> d.stage() == Stage.APPLY)
        .map(
            d ->
                new FieldError(
                    "documents." + d.code(), errorKey, d.code(), d.name().ja(), d.name().en()))
        .toList();
  }

  /**
   * @param isOpen asked with null for a document nobody answered
   */
  private Stream<RequiredDocument> open(
      Application application, BiPredicate<RequiredDocument, @Nullable CaseDocument> isOpen) {
    Map<String, CaseDocument> answered =
        of(application.number()).stream().collect(toMap(CaseDocument::code, identity()));
    return needed(application).stream()
        .filter(required -> isOpen.test(required, answered.get(required.code())));
  }

  private static boolean isOpen(CaseDocument document) {
    return switch (document.state()) {
      case AWAITED, RETURNED, SUBMITTED, SCANNING, QUARANTINED, NOT_APPLICABLE -> true;
      case ON_SITE -> document.inspection() == null;
      case ACCEPTED, NOT_PREPARED -> false;
    };
  }
}
