package jp.akashi.selfcheck;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.EarlierAnswer;
import jp.akashi.application.EarlierForm;
import jp.akashi.application.FormChange;
import jp.akashi.application.FormPart;
import jp.akashi.application.Said;
import jp.akashi.application.Wording;
import jp.akashi.scheme.AppropriateMeans;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.FormRevision;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** The self-check as a part of the form. */
@ApplicationScoped
class SelfCheckForm implements FormPart {

  private static final String NAME = "selfCheck";

  @Inject private SelfChecks checks;
  @Inject private SchemeService scheme;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<FormChange> changes(Application application, FormRevision revision) {
    return changes(checks.withAside(application.number()), revision);
  }

  static List<FormChange> changes(Map<String, SelfCheckAnswer> answers, FormRevision revision) {
    Set<String> before = numbers(revision.before());
    Set<String> after = numbers(revision.after());
    List<FormChange> changes = new ArrayList<>();
    for (ObligationItem item : revision.after().items()) {
      String number = item.number();
      List<Said> said = said(answers.get(number));
      List<Wording> wording = wording(revision, number);
      if (!before.contains(number)) {
        changes.add(FormChange.added(field(number), item.title(), said));
      } else if (!wording.isEmpty()) {
        changes.add(FormChange.reworded(field(number), item.title(), said, wording));
      }
    }
    revision.before().items().stream()
        .filter(item -> !after.contains(item.number()))
        .map(
            item ->
                FormChange.removed(
                    field(item.number()), item.title(), said(answers.get(item.number()))))
        .forEach(changes::add);
    return changes;
  }

  private static Set<String> numbers(EditionContent edition) {
    return edition.items().stream().map(ObligationItem::number).collect(toSet());
  }

  /** What an item says differently, and then each of its means, new and gone ones among them. */
  private static List<Wording> wording(FormRevision revision, String item) {
    Set<Integer> means = new TreeSet<>(means(revision.before(), item));
    means.addAll(means(revision.after(), item));
    return Stream.concat(
            revision.wording(FormRevision.ITEMS, item).stream().map(t -> new Wording("", t)),
            means.stream()
                .flatMap(
                    one ->
                        revision.wording(FormRevision.MEANS, item + " " + one).stream()
                            .map(text -> new Wording(String.valueOf(one), text))))
        .toList();
  }

  private static Set<Integer> means(EditionContent edition, String item) {
    return edition.meansOf(item).stream().map(AppropriateMeans::number).collect(toSet());
  }

  private static List<Said> said(@Nullable SelfCheckAnswer answer) {
    if (answer == null) {
      return List.of();
    }
    ItemAnswer said = answer.said();
    List<Said> all = new ArrayList<>();
    if (!said.applies()) {
      all.add(new Said("", "NOT_APPLICABLE", Objects.requireNonNull(said.notApplicableReason())));
    }
    said.means().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> AsidePart.of("", one.getKey(), one.getValue()).said())
        .forEach(all::add);
    said.evidence().stream().sorted().map(code -> AsidePart.of("", code).said()).forEach(all::add);
    if (said.shownOnSite()) {
      all.add(new Said("", "SHOWN_ON_SITE", ""));
    }
    if (said.note() != null || all.isEmpty()) {
      all.add(new Said("", "NOTE", Objects.requireNonNullElse(said.note(), "")));
    }
    return all;
  }

  @Override
  public void carry(Application application, FormRevision revision, List<FormChange> changes) {
    EditionContent after = revision.after();
    String from = revision.before().id().value();
    Map<String, FormChange.Outcome> outcomes =
        changes.stream().collect(toMap(FormChange::key, FormChange::outcome));
    Set<String> documents =
        after.requiredDocuments().stream().map(RequiredDocument::code).collect(toSet());
    for (SelfCheckAnswer answer : checks.withAside(application.number()).values()) {
      FormChange.Outcome outcome = outcomes.get(answer.item());
      if (outcome == FormChange.Outcome.KEPT_ASIDE) {
        answer.carry(EarlierForm.aside(from));
      } else if (outcome == FormChange.Outcome.CHECK_AGAIN) {
        answer.carry(EarlierForm.reworded(from));
      }
      if (!answer.isAside()) {
        answer.fit(from, means(after, answer.item()), documents);
      }
    }
  }

  @Override
  public List<EarlierAnswer> earlier(Application application) {
    EditionId now = new EditionId(application.edition());
    List<SelfCheckAnswer> answers =
        checks.withAside(application.number()).values().stream()
            .sorted(Comparator.comparing(SelfCheckAnswer::item))
            .toList();
    return Stream.concat(
            answers.stream().filter(a -> a.earlier() != null).map(a -> earlier(a, now)),
            answers.stream().flatMap(this::asideParts))
        .toList();
  }

  private EarlierAnswer earlier(SelfCheckAnswer answer, EditionId now) {
    EarlierForm form = Objects.requireNonNull(answer.earlier());
    EditionId then = new EditionId(form.edition());
    return new EarlierAnswer(
        field(answer.item()),
        scheme.item(then, answer.item()).title(),
        form,
        said(answer),
        form.aside() ? List.of() : wording(scheme.revision(then, now), answer.item()));
  }

  private Stream<EarlierAnswer> asideParts(SelfCheckAnswer answer) {
    return answer.aside().stream()
        .sorted(Comparator.comparing(AsidePart::subject))
        .map(
            part ->
                new EarlierAnswer(
                    field(answer.item()),
                    scheme.item(new EditionId(part.edition()), answer.item()).title(),
                    EarlierForm.aside(part.edition()),
                    List.of(part.said()),
                    List.of()));
  }

  @Override
  public void confirm(Application application, String item) {
    SelfCheckAnswer answer = checks.of(application.number()).get(item);
    if (answer != null) {
      answer.confirm();
    }
  }

  private static String field(String item) {
    return NAME + "." + item;
  }
}
