package jp.akashi.evidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.EarlierAnswer;
import jp.akashi.application.EarlierForm;
import jp.akashi.application.FormChange;
import jp.akashi.application.FormPart;
import jp.akashi.application.Said;
import jp.akashi.application.Wording;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.FormRevision;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** The required documents as a part of the form. Files stay where they are, whatever is asked. */
@ApplicationScoped
class DocumentsForm implements FormPart {

  private static final String NAME = "documents";

  @Inject private CaseDocuments documents;
  @Inject private SchemeService scheme;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<FormChange> changes(Application application, FormRevision revision) {
    Map<String, RequiredDocument> before = asked(application, revision.before().id());
    Map<String, RequiredDocument> after = asked(application, revision.after().id());
    Map<String, CaseDocument> answered =
        documents.withAside(application.number()).stream()
            .collect(toMap(CaseDocument::code, identity()));
    List<FormChange> changes = new ArrayList<>();
    for (RequiredDocument document : after.values()) {
      List<Said> said = said(answered.get(document.code()));
      if (said.isEmpty() && revision.after().fieldsOf(document.code()).areRecords()) {
        continue; // its records tell what changes in them
      }
      List<Wording> wording = wording(revision, document.code());
      if (!before.containsKey(document.code())) {
        changes.add(FormChange.added(field(document.code()), document.name(), said));
      } else if (!wording.isEmpty()) {
        changes.add(FormChange.reworded(field(document.code()), document.name(), said, wording));
      }
    }
    before.values().stream()
        .filter(document -> !after.containsKey(document.code()))
        .map(d -> FormChange.removed(field(d.code()), d.name(), said(answered.get(d.code()))))
        .forEach(changes::add);
    return changes;
  }

  private Map<String, RequiredDocument> asked(Application application, EditionId edition) {
    Map<String, RequiredDocument> asked = new LinkedHashMap<>();
    documents.asked(application, edition).forEach(d -> asked.put(d.code(), d));
    return asked;
  }

  private static List<Wording> wording(FormRevision revision, String code) {
    return Stream.concat(
            revision.wording(FormRevision.DOCUMENTS, code).stream(),
            revision.wordingOfFields(code).stream())
        .map(text -> new Wording("", text))
        .toList();
  }

  private static boolean isSaid(CaseDocument document) {
    return document.state() != DocumentState.AWAITED
        || !document.versions().isEmpty()
        || !document.filled().isEmpty();
  }

  private static List<Said> said(@Nullable CaseDocument document) {
    if (document == null || !isSaid(document)) {
      return List.of();
    }
    String text =
        Stream.of(document.reason(), document.statement())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    return Stream.of(
            Stream.of(new Said("", document.state().name(), text)),
            filled(document.filled()),
            document.versions().stream()
                .map(file -> new Said(String.valueOf(file.position()), "FILE", file.name())))
        .flatMap(said -> said)
        .toList();
  }

  private static Stream<Said> filled(Map<String, String> answers) {
    return new TreeMap<>(answers)
        .entrySet().stream().map(one -> new Said(one.getKey(), "FILLED", one.getValue()));
  }

  @Override
  public void carry(Application application, FormRevision revision, List<FormChange> changes) {
    String from = revision.before().id().value();
    Set<String> known =
        scheme.applicantDocuments(revision.after().id(), application.kind()).stream()
            .map(RequiredDocument::code)
            .collect(toSet());
    Set<String> again =
        changes.stream()
            .filter(change -> change.outcome() == FormChange.Outcome.CHECK_AGAIN)
            .map(FormChange::key)
            .collect(toSet());
    for (CaseDocument document : documents.withAside(application.number())) {
      if (!known.contains(document.code())) {
        document.carry(EarlierForm.aside(from));
      } else if (document.isAside() || again.contains(document.code())) {
        document.carry(EarlierForm.reworded(from));
      }
    }
  }

  @Override
  public List<EarlierAnswer> earlier(Application application) {
    Set<String> asked =
        documents.asked(application).stream().map(RequiredDocument::code).collect(toSet());
    List<CaseDocument> said =
        documents.withAside(application.number()).stream().filter(DocumentsForm::isSaid).toList();
    return Stream.concat(
            said.stream()
                .filter(document -> document.earlier() != null || !asked.contains(document.code()))
                .map(document -> earlier(application.edition(), document, asked)),
            said.stream()
                .filter(document -> asked.contains(document.code()))
                .flatMap(document -> asideFields(application.edition(), document)))
        .toList();
  }

  /** What was filled in on fields that the form does not have any more. */
  private Stream<EarlierAnswer> asideFields(String edition, CaseDocument document) {
    EditionId now = new EditionId(edition);
    Map<String, String> aside =
        FormAnswers.aside(document.filled(), scheme.fieldsOf(now, document.code()));
    return aside.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new EarlierAnswer(
                field(document.code()),
                scheme.requiredDocument(now, document.code()).name(),
                EarlierForm.aside(edition),
                filled(aside).toList(),
                List.of()));
  }

  /** What the case does not ask for after other answers lies aside as well. */
  private EarlierAnswer earlier(String now, CaseDocument document, Set<String> asked) {
    EarlierForm form = document.earlier() == null ? EarlierForm.aside(now) : document.earlier();
    boolean open = !form.aside() && asked.contains(document.code());
    EditionId then = new EditionId(form.edition());
    Bilingual name = scheme.requiredDocument(then, document.code()).name();
    return new EarlierAnswer(
        field(document.code()),
        name,
        open ? form : EarlierForm.aside(form.edition()),
        said(document),
        open ? wording(scheme.revision(then, new EditionId(now)), document.code()) : List.of());
  }

  @Override
  public void confirm(Application application, String code) {
    documents.find(application.number(), code).ifPresent(CaseDocument::confirm);
  }

  private static String field(String code) {
    return NAME + "." + code;
  }
}
