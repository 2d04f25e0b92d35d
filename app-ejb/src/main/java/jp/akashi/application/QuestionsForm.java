package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.akashi.scheme.ConditionQuestion;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.FormRevision;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** The condition questions as a part of the form. */
@ApplicationScoped
class QuestionsForm implements FormPart {

  private static final String NAME = "answers";

  @Inject private CarriedAnswers carried;
  @Inject private SchemeService scheme;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<FormChange> changes(Application application, FormRevision revision) {
    return changes(application.form().answers(), revision, carried.of(application.number()));
  }

  static List<FormChange> changes(
      Map<String, String> answers, FormRevision revision, List<CarriedAnswer> carried) {
    AskedQuestions before = AskedQuestions.of(revision.before());
    AskedQuestions after = AskedQuestions.of(revision.after());
    List<FormChange> changes = new ArrayList<>();
    for (ConditionQuestion question : after.all()) {
      String key = question.key();
      String answer = answers.getOrDefault(key, aside(carried, question).orElse(null));
      if (before.find(key).isEmpty()) {
        changes.add(FormChange.added(field(key), question.question(), said(answer)));
      } else {
        reworded(question, answer, revision).ifPresent(changes::add);
      }
    }
    before.all().stream()
        .filter(one -> after.find(one.key()).isEmpty())
        .map(
            one ->
                FormChange.removed(field(one.key()), one.question(), said(answers.get(one.key()))))
        .forEach(changes::add);
    return changes;
  }

  private static Optional<FormChange> reworded(
      ConditionQuestion question, @Nullable String answer, FormRevision revision) {
    List<Wording> wording = wording(revision, question.key());
    if (wording.isEmpty()) {
      return Optional.empty();
    }
    FormChange change =
        FormChange.reworded(field(question.key()), question.question(), said(answer), wording);
    boolean fits = answer == null || AskedQuestions.fits(question, CaseFacts.values(answer));
    return Optional.of(fits ? change : change.anew());
  }

  private static List<Wording> wording(FormRevision revision, String key) {
    return revision.wording(FormRevision.QUESTIONS, key).stream().map(Wording::of).toList();
  }

  /** What was answered to it on the latest form that asked, if the question still takes that. */
  private static Optional<String> aside(List<CarriedAnswer> carried, ConditionQuestion question) {
    return carried.stream()
        .filter(one -> one.question().equals(question.key()) && one.earlier().aside())
        .reduce((older, younger) -> younger)
        .map(CarriedAnswer::answer)
        .filter(answer -> AskedQuestions.fits(question, CaseFacts.values(answer)));
  }

  /** What is no word of the edition, such as a number, is text. */
  private static List<Said> said(@Nullable String answer) {
    Set<String> values = answer == null ? Set.of() : CaseFacts.values(answer);
    return values.stream()
        .map(value -> value.matches("\\d+") ? new Said("", "", value) : new Said("", value, ""))
        .toList();
  }

  @Override
  public void carry(Application application, FormRevision revision, List<FormChange> changes) {
    Map<String, String> answers = new HashMap<>(application.form().answers());
    String from = revision.before().id().value();
    for (FormChange change : changes) {
      String answer = answers.get(change.key());
      switch (change.outcome()) {
        case KEPT_ASIDE, ANSWER_ANEW -> {
          answers.remove(change.key());
          carried.confirm(application.number(), Set.of(change.key()));
          add(application, change.key(), answer, EarlierForm.aside(from));
        }
        case CHECK_AGAIN -> checkAgain(application, change.key(), answers, from);
        case TO_ANSWER, NOT_ASKED -> {}
      }
    }
    application.carryForward(revision.after().id().value(), answers);
  }

  private void checkAgain(
      Application application, String key, Map<String, String> answers, String from) {
    List<CarriedAnswer> earlier =
        carried.of(application.number()).stream()
            .filter(one -> one.question().equals(key))
            .toList();
    if (!answers.containsKey(key)) {
      CarriedAnswer latest = earlier.get(earlier.size() - 1);
      latest.takeBack();
      answers.put(key, latest.answer());
    } else if (earlier.stream().allMatch(one -> one.earlier().aside())) {
      add(application, key, answers.get(key), EarlierForm.reworded(from));
    }
  }

  private void add(Application application, String key, String answer, EarlierForm earlier) {
    carried.add(
        new CarriedAnswer(application.number(), key, Objects.requireNonNull(answer), earlier));
  }

  @Override
  public List<EarlierAnswer> earlier(Application application) {
    EditionId now = new EditionId(application.edition());
    return carried.of(application.number()).stream().map(one -> earlier(one, now)).toList();
  }

  private EarlierAnswer earlier(CarriedAnswer one, EditionId now) {
    EditionId then = new EditionId(one.earlier().edition());
    ConditionQuestion asked =
        AskedQuestions.of(scheme.content(then)).find(one.question()).orElseThrow();
    List<Wording> wording =
        one.earlier().aside() ? List.of() : wording(scheme.revision(then, now), one.question());
    return new EarlierAnswer(
        field(one.question()), asked.question(), one.earlier(), said(one.answer()), wording);
  }

  @Override
  public void confirm(Application application, String key) {
    carried.confirm(application.number(), Set.of(key));
  }

  private static String field(String key) {
    return NAME + "." + key;
  }
}
