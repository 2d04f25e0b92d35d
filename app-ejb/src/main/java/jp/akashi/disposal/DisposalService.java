package jp.akashi.disposal;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.VocabularyTerm;
import org.jspecify.annotations.Nullable;

/**
 * Disposal by two people: one proposes what is due, another approves or rejects. Execution follows
 * by itself ({@link DisposalRound}).
 */
@Stateless
@RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY, Role.RECEPTION_OFFICER})
public class DisposalService {

  /** More in one batch nobody reads before they approve. */
  private static final int MOST = 500;

  @Inject private Disposals disposals;
  @Inject private DueDocuments due;
  @Inject private SchemeService scheme;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * A document somebody wants to be disposed of.
   *
   * @param number application number of the case
   * @param code of the edition's required document
   */
  public record Chosen(@Nullable String number, @Nullable String code) {

    String key() {
      return number + "/" + code;
    }
  }

  /** What may be proposed today, or could but for a hold, the longest overdue first. */
  public List<DueView> due() {
    return due.all().stream().map(DueView::of).toList();
  }

  /** The times to keep documents that the edition in force gives, each with its origin. */
  public List<VocabularyTerm> kinds() {
    return scheme.content(scheme.activeEdition().id()).vocabulary().stream()
        .filter(term -> term.kind().equals("retention"))
        .toList();
  }

  /** Every disposal, the latest first. */
  public List<DisposalView> all() {
    List<Disposal> all = disposals.all();
    List<String> known = all.stream().flatMap(d -> DisposalView.people(d).stream()).toList();
    Map<String, String> names = known.isEmpty() ? Map.of() : people.names(known);
    return all.stream().map(disposal -> DisposalView.of(disposal, names)).toList();
  }

  /**
   * One disposal.
   *
   * @throws NotFound if there is none
   */
  public DisposalView of(DisposalNumber number) {
    return view(disposals.of(number));
  }

  /**
   * Proposes documents that are due.
   *
   * @throws InvalidInput without reasons or documents, or naming each document that is not due, is
   *     on hold or was proposed already
   */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.RECEPTION_OFFICER})
  public DisposalView propose(@Nullable List<Chosen> documents, @Nullable String reasons) {
    List<Chosen> chosen =
        documents == null ? List.of() : new ArrayList<>(new LinkedHashSet<>(documents));
    new InvalidInput.Check()
        .text(reasons, "reasons", 2000)
        .that(!chosen.isEmpty(), "documents", "disposal.choose")
        .that(chosen.size() <= MOST, "documents", "disposal.tooMany", MOST)
        .orRefuse();
    Disposal disposal =
        new Disposal(
            disposals.nextNumber(JapaneseTime.today(clock).getYear()),
            taken(chosen),
            said(reasons));
    disposals.add(disposal);
    journal.record(
        subject(disposal.number()), "disposal.proposed", Change.to(disposal.items().size()));
    return view(disposal);
  }

  private List<DueDocument> taken(List<Chosen> chosen) {
    Map<String, DueDocument> known =
        due.all().stream().collect(toMap(DueDocument::key, Function.identity()));
    InvalidInput.Check check = new InvalidInput.Check();
    for (int i = 0; i < chosen.size(); i++) {
      DueDocument one = known.get(chosen.get(i).key());
      String field = "documents[" + i + "]";
      check.that(one != null, field, "disposal.notDue", chosen.get(i).key());
      check.that(one == null || !one.held(), field, "disposal.held", chosen.get(i).key());
    }
    check.orRefuse();
    return chosen.stream().map(one -> known.get(one.key())).toList();
  }

  /**
   * A second person approves a disposal: the keys are destroyed within a minute.
   *
   * @param version as read
   * @throws jp.akashi.refusal.Forbidden if the caller proposed it
   * @throws jp.akashi.refusal.Stale if it changed since
   */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
  public DisposalView approve(DisposalNumber number, int version, @Nullable String reasons) {
    Said.check(reasons);
    Disposal disposal = disposals.of(number);
    disposal.approve(said(reasons), version);
    return decided(disposal, "disposal.approved", reasons);
  }

  /**
   * A second person rejects a disposal: nothing is destroyed.
   *
   * @param version as read
   * @throws jp.akashi.refusal.Forbidden if the caller proposed it
   * @throws jp.akashi.refusal.Stale if it changed since
   */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
  public DisposalView reject(DisposalNumber number, int version, @Nullable String reasons) {
    Said.check(reasons);
    Disposal disposal = disposals.of(number);
    disposal.reject(said(reasons), version);
    return decided(disposal, "disposal.rejected", reasons);
  }

  private DisposalView decided(Disposal disposal, String act, String reasons) {
    journal.record(subject(disposal.number()), act, Change.to(reasons));
    disposals.flush();
    return view(disposal);
  }

  /**
   * The certificate of disposal, sealed.
   *
   * @throws NotFound if there is no such disposal, or nothing was destroyed by it (yet)
   */
  public byte[] certificate(DisposalNumber number) {
    return disposals
        .certificate(number)
        .orElseThrow(() -> new NotFound("disposal.noCertificate", number.value()))
        .pdf();
  }

  private DisposalView view(Disposal disposal) {
    return DisposalView.of(disposal, people.names(DisposalView.people(disposal)));
  }

  private Said said(String reasons) {
    return new Said(current.username(), clock.instant(), reasons.strip());
  }

  static String subject(DisposalNumber number) {
    return "disposal/" + number.value();
  }
}
