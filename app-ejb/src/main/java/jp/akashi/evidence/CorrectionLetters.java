package jp.akashi.evidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseLetters;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** What the applicant is written while an application is corrected (補正), and when it goes back. */
@ApplicationScoped
public class CorrectionLetters {

  /** The act that keeps the officer's words. */
  private static final String REQUEST = "application.correctionText";

  @Inject private CaseDocuments documents;
  @Inject private CaseLetters letters;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Keeps what is asked for; the letter goes out with {@link #request}. */
  void keep(ApplicationNumber number, String request) {
    journal.record(number.value(), REQUEST, Change.to(request));
  }

  void request(Application application) {
    letters.send(application, "correction-requested", list(application));
  }

  /**
   * Reminds the applicant of the same list before it is late.
   *
   * @param due last day to hand the correction in, in Japan
   */
  void dueSoon(Application application, LocalDate due) {
    letters.send(application, "correction-reminder", list(application).date("due.date", due));
  }

  /**
   * Reminds the applicant of the same list.
   *
   * @param due last day that has passed, in Japan
   * @param lapse last day before the application lapses, in Japan
   */
  void overdue(Application application, LocalDate due, LocalDate lapse) {
    letters.send(
        application,
        "correction-overdue",
        list(application).date("due.previous", due).date("due.date", lapse));
  }

  /** The documents go back (返戻). */
  void giveBack(Application application, Bilingual reasons) {
    letters.send(
        application,
        "case-returned",
        TextValues.none().text("reasons", reasons).date("retention.until", erasedOn(application)));
  }

  /** The officer's words, then each document given back. */
  private TextValues list(Application application) {
    List<Bilingual> points = new ArrayList<>();
    words(application.number()).map(words -> new Bilingual(words, words)).ifPresent(points::add);
    points.addAll(returned(application).toList());
    return TextValues.none()
        .number("documents.count", points.size())
        .lines("documents.list", points);
  }

  private Optional<String> words(ApplicationNumber number) {
    return journal.of(number.value()).stream()
        .filter(line -> line.act().equals(REQUEST))
        .reduce((earlier, later) -> later)
        .map(Journal.Line::after);
  }

  /** Those the case still asks for: another answer of the applicant may have made one needless. */
  private Stream<Bilingual> returned(Application application) {
    Map<String, RequiredDocument> asked =
        documents.asked(application).stream().collect(toMap(RequiredDocument::code, identity()));
    return documents.of(application.number()).stream()
        .filter(document -> document.state() == DocumentState.RETURNED)
        .filter(document -> asked.containsKey(document.code()))
        .map(document -> point(asked.get(document.code()), document.comment()));
  }

  private static Bilingual point(RequiredDocument required, @Nullable String comment) {
    return new Bilingual(
        required.code() + " " + required.name().ja() + "：" + comment,
        required.code() + " " + required.name().en() + ": " + comment);
  }

  /** Evidence of a case without certification goes after the time to object (R-ABORT). */
  private LocalDate erasedOn(Application application) {
    EditionId edition = new EditionId(application.edition());
    LocalDate objection = scheme.clock(edition, "K19").due(JapaneseTime.today(clock), businessDays);
    Period kept = scheme.content(edition).term("retention", "R-ABORT").length();
    return kept == null ? objection : objection.plus(kept);
  }
}
