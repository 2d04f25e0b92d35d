package jp.akashi.selfcheck;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseState;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.AppropriateMeans;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** The applicant checks itself against every obligation item. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class SelfCheckService {

  @PersistenceContext private EntityManager entities;
  @Inject private CaseAccess access;
  @Inject private SelfChecks checks;
  @Inject private SelfCheckList list;
  @Inject private SchemeService scheme;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * What is said of one item of several.
   *
   * @param version the version the writer saw; 0 where nothing was said before
   */
  public record Entry(int version, ItemAnswer answer) {}

  /** Every item with what was said of it, for whoever may see the case. */
  @PermitAll
  public List<SelfCheckView> of(ApplicationNumber number) {
    return list.of(access.visible(number));
  }

  /**
   * Says what is done about one item.
   *
   * @param expectedVersion version the writer saw; 0 where nothing was said before
   * @throws jp.akashi.refusal.Stale if a colleague wrote meanwhile
   * @throws NotFound if the edition has no such item
   */
  public SelfCheckView answer(
      ApplicationNumber number, String item, ItemAnswer said, int expectedVersion) {
    Application application = writable(number);
    Writing writing = writing(application);
    String before = writing.inShort(item);
    say(writing, item, said, expectedVersion);
    answered(number, Change.of(before, inShort(item, said)));
    entities.flush();
    return list.of(application).stream()
        .filter(view -> view.item().number().equals(item))
        .findFirst()
        .orElseThrow(() -> new NotFound("item.notFound", item));
  }

  /**
   * Says what is done about several items at once, by their numbers: all of them or none. The
   * journal tells each that is said otherwise than before; the others, of which nothing is lost, by
   * their numbers.
   *
   * @throws Stale if a colleague wrote one of them meanwhile
   * @throws NotFound if the edition has no such item
   */
  public List<SelfCheckView> answerAll(ApplicationNumber number, Map<String, Entry> said) {
    Application application = writable(number);
    Writing writing = writing(application);
    List<String> sameOrFirst = new ArrayList<>();
    said.forEach(
        (item, entry) -> {
          ItemAnswer answer = entry.answer();
          String before = writing.inShort(item);
          say(writing, item, answer, entry.version());
          if (before == null || before.equals(inShort(item, answer))) {
            sameOrFirst.add(item);
          } else {
            answered(number, Change.of(before, inShort(item, answer)));
          }
        });
    if (!sameOrFirst.isEmpty()) {
      answered(number, Change.to(String.join(" ", sameOrFirst)));
    }
    entities.flush();
    return list.of(application);
  }

  private void answered(ApplicationNumber number, Change change) {
    journal.record(number.value(), "selfCheck.answered", change);
  }

  private static String inShort(String item, ItemAnswer said) {
    return item + " " + said.inShort();
  }

  private Application writable(ApplicationNumber number) {
    Application application = access.own(number);
    if (application.state() != CaseState.DRAFT && application.state() != CaseState.CORRECTION) {
      throw new OutOfOrder("selfCheck.notNow", application.state().name());
    }
    return application;
  }

  /** A case being written: its edition and what was said before. */
  private record Writing(
      Application application, EditionContent edition, Map<String, SelfCheckAnswer> before) {

    /** The item with what was said of it, for the journal; null where nothing was. */
    @Nullable String inShort(String item) {
      SelfCheckAnswer answer = before.get(item);
      return answer == null ? null : SelfCheckService.inShort(item, answer.said());
    }
  }

  private Writing writing(Application application) {
    return new Writing(
        application,
        scheme.content(new EditionId(application.edition())),
        checks.of(application.number()));
  }

  private void say(Writing writing, String number, ItemAnswer said, int expectedVersion) {
    check(writing.edition(), item(writing.edition(), number), said);
    SelfCheckAnswer answer = writing.before().get(number);
    if (answer == null) {
      Stale.unlessSame(expectedVersion, 0);
      answer = new SelfCheckAnswer(writing.application().number(), number);
      answer.say(said, current.username(), clock.instant());
      checks.add(answer);
    } else {
      Stale.unlessSame(expectedVersion, answer.version());
      answer.say(said, current.username(), clock.instant());
    }
  }

  private static ObligationItem item(EditionContent edition, String number) {
    return edition.items().stream()
        .filter(item -> item.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new NotFound("item.notFound", number));
  }

  private static void check(EditionContent edition, ObligationItem item, ItemAnswer said) {
    Set<Integer> known =
        edition.meansOf(item.number()).stream()
            .map(AppropriateMeans::number)
            .collect(Collectors.toSet());
    Set<String> documents =
        edition.requiredDocuments().stream()
            .map(RequiredDocument::code)
            .collect(Collectors.toSet());
    InvalidInput.Check check = new InvalidInput.Check();
    check.that(known.containsAll(said.means().keySet()), "means", "selfCheck.noMeans");
    check.that(documents.containsAll(said.evidence()), "evidence", "selfCheck.noDocument");
    check.that(!said.lacksEvidence(), "evidence", "selfCheck.evidence");
    said.means().forEach((means, answer) -> check(check, item, means, answer));
    check.orRefuse();
  }

  private static void check(
      InvalidInput.Check check, ObligationItem item, int means, MeansAnswer answer) {
    String field = "means." + means;
    check.that(answer.choice() != null, field, "required");
    if (answer.choice() == MeansChoice.EQUIVALENT) {
      check.that(item.meansRule().allowsEquivalents(), field, "selfCheck.noEquivalent");
      check.text(Objects.requireNonNullElse(answer.reason(), ""), field, 2000);
    }
  }
}
