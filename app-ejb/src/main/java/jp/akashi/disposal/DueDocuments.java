package jp.akashi.disposal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.EarlierForm;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/** Which documents may be disposed of today. */
@ApplicationScoped
class DueDocuments {

  @Inject private Disposals disposals;
  @Inject private LegalHolds holds;
  @Inject private CaseLives lives;
  @Inject private Applications applications;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private Clock clock;

  /** Those due that no disposal has taken up, on hold or not, the longest overdue first. */
  List<DueDocument> all() {
    Set<Long> waiting = disposals.waiting();
    return due(disposals.readable(over()).stream().filter(d -> !waiting.contains(d.id())).toList());
  }

  /** Ended cases nothing keeps open: of the others, most of all, no document need be read. */
  private List<ApplicationNumber> over() {
    List<ApplicationNumber> ended = disposals.readableCases();
    return ended.isEmpty()
        ? List.of()
        : lives.of(applications.all(ended)).entrySet().stream()
            .filter(life -> life.getValue().keptOpen() == null)
            .map(Map.Entry::getKey)
            .toList();
  }

  /** Whether this one may be disposed of now: it is due and not on hold. */
  boolean isDue(CaseDocument document) {
    return due(List.of(document)).stream().anyMatch(due -> !due.held());
  }

  private List<DueDocument> due(List<CaseDocument> documents) {
    Map<ApplicationNumber, Application> cases = cases(documents);
    Map<ApplicationNumber, CaseLife> known = lives.of(cases.values());
    Set<ApplicationNumber> held = holds.cases();
    LocalDate today = JapaneseTime.today(clock);
    return documents.stream()
        .map(d -> of(cases.get(d.number()), d, known.get(d.number()), held))
        .filter(due -> due.retention().isDue(today))
        .sorted(Comparator.comparing(DueDocument::dueOn).thenComparing(DueDocument::key))
        .toList();
  }

  private Map<ApplicationNumber, Application> cases(Collection<CaseDocument> documents) {
    Set<ApplicationNumber> numbers =
        documents.stream().map(CaseDocument::number).collect(Collectors.toSet());
    return numbers.isEmpty()
        ? Map.of()
        : applications.all(numbers).stream()
            .collect(toMap(Application::number, Function.identity()));
  }

  private DueDocument of(
      Application application, CaseDocument document, CaseLife life, Set<ApplicationNumber> held) {
    EditionContent edition = scheme.content(asking(application, document));
    return new DueDocument(
        application,
        document,
        edition.requiredDocument(document.code()).name(),
        retention(edition, document.code(), life),
        held.contains(application.number()));
  }

  /** The edition that asked for a document: an earlier one of what was kept aside. */
  private static EditionId asking(Application application, CaseDocument document) {
    EarlierForm earlier = document.earlier();
    return new EditionId(
        earlier == null || !earlier.aside() ? application.edition() : earlier.edition());
  }

  /** How long a document of a case is kept. */
  Retention retention(EditionContent edition, String code, CaseLife life) {
    return new RetentionRules(edition, businessDays)
        .of(edition.requiredDocument(code).retentionClass(), life);
  }
}
