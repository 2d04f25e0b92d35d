package jp.akashi.scheme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/** The life of editions: the work of the certification manager and the head of the body. */
@Stateless
@RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
public class EditionLifeService {

  @PersistenceContext private EntityManager entities;
  @Inject private SchemeEditions editions;
  @Inject private SchemeService scheme;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;
  @Inject @Any private Instance<EditionUse> uses;

  /** Every edition, the youngest first, with what stands on it. */
  public List<EditionView> list() {
    Map<String, Map<String, Long>> counts = counts();
    return editions.all().stream().map(edition -> view(edition, counts)).toList();
  }

  /**
   * An edition with what stands on it.
   *
   * @throws NoSuchEdition if there is none of that name
   */
  public EditionView of(EditionId id) {
    return view(editions.of(id), counts());
  }

  private Map<String, Map<String, Long>> counts() {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    uses.forEach(use -> counts.put(use.kind(), use.counts()));
    return counts;
  }

  /** What happened to it, oldest first. */
  public List<Journal.Line> history(EditionId id) {
    return journal.of(subject(editions.of(id).code()));
  }

  /** What it says, row by row. */
  public List<EditionLine> lines(EditionId id) {
    return EditionLines.of(editions.content(id));
  }

  /**
   * What a control of an imported catalogue consists of.
   *
   * @throws NoSuchEdition if there is no such edition or control
   */
  public List<CataloguePart> parts(EditionId id, String control) {
    return new CataloguePart.Reader(editions.content(id))
        .of(control)
        .orElseThrow(() -> new NoSuchEdition(id.value() + " " + control));
  }

  /**
   * What is odd about the catalogue it came from and was taken over as it stands, each with its
   * place; empty if it never was a catalogue.
   */
  public List<CellError> warnings(EditionId id) {
    return OscalEdition.warnings(editions.content(editions.of(id).code()));
  }

  /** Two editions beside each other, row by row. */
  public EditionComparison compare(EditionId before, EditionId after) {
    return scheme.compare(before, after);
  }

  /** What stands on it, by kind such as {@code cases}: the number of each. */
  public Map<String, List<String>> standing(EditionId id) {
    Map<String, List<String>> standing = new TreeMap<>();
    EditionId known = editions.of(id).code();
    uses.forEach(use -> standing.put(use.kind(), use.numbers(known)));
    return standing;
  }

  /** What it still lacks of the edition in force; empty if it could begin. */
  public List<String> gaps(EditionId id) {
    return editions.inForce(today()).map(inForce -> gaps(id, inForce)).orElse(List.of());
  }

  private List<String> gaps(EditionId id, SchemeEdition inForce) {
    return EditionGaps.of(editions.content(id), editions.content(inForce.code()));
  }

  /** Its decision rules that nobody computes here: a person confirms each when its act is done. */
  public List<DecisionRule> rulesForPeople(EditionId id) {
    return editions.content(id).decisionRules().stream().filter(DecisionRule::isForPeople).toList();
  }

  /**
   * A second person has read it.
   *
   * @param version as read
   * @throws jp.akashi.refusal.Forbidden if the caller drafted it
   * @throws OutOfOrder while it lacks what the edition in force has, or if it is of another scheme
   * @throws Stale if it was drafted anew since
   */
  public EditionView review(EditionId id, int version) {
    SchemeEdition edition = read(id, version);
    edition.review(gaps(id), signed());
    OneScheme.refuse(edition, editions.inForce(today()));
    journal.record(subject(id), "edition.reviewed", Change.to(edition.contentSha256()));
    return flushed(id);
  }

  /**
   * Puts the minister's approval on record.
   *
   * @throws InvalidInput if it is of a day to come, or without a number
   * @throws OutOfOrder unless it was reviewed, while it lacks what the edition in force has, or if
   *     it is of another scheme
   */
  public EditionView approve(
      EditionId id, int version, @Nullable LocalDate date, @Nullable String number) {
    SchemeEdition edition = read(id, version);
    new InvalidInput.Check()
        .that(date != null, "date", "required")
        .that(date == null || !date.isAfter(today()), "date", "edition.approvalToCome")
        .text(number, "number", 100)
        .orRefuse();
    edition.approve(gaps(id), new Approval(date, number.strip()), signed());
    OneScheme.refuse(edition, editions.inForce(today()));
    journal.record(subject(id), "edition.approved", Change.to(date + " " + number.strip()));
    return flushed(id);
  }

  /**
   * Fixes the first day on which cases begin on it; the one in force until then is superseded on
   * that day. Cases already begun stay where they are.
   *
   * @throws InvalidInput if the day is over, or before the approval
   * @throws OutOfOrder without an approval, for another scheme than the one in force, or while it
   *     lacks what a case needs
   */
  public EditionView activate(EditionId id, int version, @Nullable LocalDate from) {
    editions.lock();
    SchemeEdition edition = read(id, version);
    new InvalidInput.Check()
        .that(from != null, "from", "required")
        .that(from == null || !from.isBefore(today()), "from", "edition.dayOver")
        .orRefuse();
    // asked before: from today on it is in force itself, and would be compared with itself
    Optional<SchemeEdition> inForce = editions.inForce(today());
    LocalDate before = edition.activeFrom();
    edition.activate(from, today(), signed());
    OneScheme.refuse(edition, inForce);
    EditionGaps.refuse(inForce.map(other -> gaps(id, other)).orElse(List.of()));
    Succession.arrange(editions.fixed(edition.scheme()));
    journal.record(subject(id), "edition.activated", Change.of(before, from));
    return flushed(id);
  }

  /**
   * The scheme of the edition in force, where this one is of another and so stays a draft; empty if
   * it is not.
   */
  public Optional<String> otherScheme(EditionId id) {
    return OneScheme.otherThan(editions.of(id), editions.inForce(today()));
  }

  private SchemeEdition read(EditionId id, int version) {
    SchemeEdition edition = editions.of(id);
    Stale.unlessSame(version, edition.version());
    return edition;
  }

  private EditionView flushed(EditionId id) {
    entities.flush();
    return of(id);
  }

  private EditionView view(SchemeEdition edition, Map<String, Map<String, Long>> counts) {
    Map<String, Long> use = new TreeMap<>();
    counts.forEach((kind, of) -> use.put(kind, of.getOrDefault(edition.code().value(), 0L)));
    EditionInfo info = EditionInfo.of(edition, editions.description(edition.code()), today());
    return new EditionView(info, edition.life(today()), use);
  }

  private Signed signed() {
    return new Signed(current.username(), clock.instant());
  }

  private LocalDate today() {
    return JapaneseTime.today(clock);
  }

  static String subject(EditionId id) {
    return "edition/" + id.value();
  }
}
