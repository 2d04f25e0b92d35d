package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.Forbidden;
import org.jspecify.annotations.Nullable;

/**
 * Recording who advised which company: an adviser records their own advice, the certification
 * manager anybody's.
 */
@Stateless
@RolesAllowed({Role.ADVISER, Role.CERTIFICATION_MANAGER})
public class AdviceService {

  @Inject private Advice advice;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Advice as it is shown.
   *
   * @param until null while it goes on
   */
  public record View(
      long id,
      String username,
      String name,
      String corporateNumber,
      LocalDate from,
      @Nullable LocalDate until,
      String subject,
      int version) {}

  /** The advice the caller may see, the latest first. */
  public List<View> list() {
    List<AdviceGiven> found = isManager() ? advice.all() : advice.by(current.username());
    Map<String, String> names = names(found.stream().map(AdviceGiven::username).toList());
    return found.stream().map(a -> view(a, names.get(a.username()))).toList();
  }

  /**
   * Records advice.
   *
   * @throws jp.akashi.refusal.InvalidInput naming the fields
   * @throws Forbidden if an adviser records somebody else's
   */
  public View record(AdviceForm form) {
    form.check();
    refuseOthers(form.username());
    AdviceGiven given = new AdviceGiven(form, current.username(), clock.instant());
    advice.add(given);
    journal.record(subject(given), "advice.recorded", Change.to(words(given)));
    return view(given, names(List.of(form.username())).get(form.username()));
  }

  /** Corrects period or subject, for instance the last day once the advice is over. */
  public View correct(long id, AdviceForm form, int version) {
    AdviceGiven given = advice.of(id);
    refuseOthers(given.username());
    AdviceForm same =
        new AdviceForm(
            given.username(), given.company().value(), form.from(), form.until(), form.subject());
    same.check();
    String before = words(given);
    given.correct(same, version);
    advice.flush();
    journal.record(subject(given), "advice.corrected", Change.of(before, words(given)));
    return view(given, names(List.of(given.username())).get(given.username()));
  }

  private void refuseOthers(String username) {
    if (!isManager() && !current.username().equals(username)) {
      throw new Forbidden("advice.ownOnly");
    }
  }

  private boolean isManager() {
    return current.has(Role.CERTIFICATION_MANAGER);
  }

  private Map<String, String> names(Collection<String> usernames) {
    return usernames.isEmpty() ? Map.of() : people.names(usernames);
  }

  private static String subject(AdviceGiven given) {
    return "company/" + given.company();
  }

  private static String words(AdviceGiven given) {
    LocalDate until = given.until();
    return given.username() + " " + given.from() + "/" + (until == null ? ".." : until);
  }

  private static View view(AdviceGiven a, String name) {
    return new View(
        a.id(),
        a.username(),
        name,
        a.company().value(),
        a.from(),
        a.until(),
        a.subject(),
        a.version());
  }
}
