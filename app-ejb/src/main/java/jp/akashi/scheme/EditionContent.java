package jp.akashi.scheme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything an edition says, in the order of its tables. Immutable, so an active edition's content
 * is read once and kept.
 */
public record EditionContent(
    EditionId id,
    List<EditionEntry> entries,
    List<Chapter> chapters,
    List<ObligationItem> items,
    List<AppropriateMeans> means,
    List<RequiredDocument> requiredDocuments,
    List<FormField> formFields,
    List<SchemeClock> clocks,
    List<FindingGrade> grades,
    List<DecisionRule> decisionRules,
    List<AuditTimeRule> auditTimeRules,
    List<CompetenceArea> competenceAreas,
    List<EditionText> texts,
    List<ReportCounter> reportCounters,
    List<ControlMapping> mappings,
    List<ConditionQuestion> questions,
    List<VocabularyTerm> vocabulary,
    List<CatalogueElement> elements) {

  private static final String WORKING_EDITION = "working edition";

  /**
   * A line of the edition's own description.
   *
   * @throws NotInEdition if it has no such line
   */
  public String entry(String key) {
    return description().entry(key);
  }

  /** The two lines {@code key.ja} and {@code key.en}. */
  public Bilingual bilingualEntry(String key) {
    return description().bilingualEntry(key);
  }

  EditionDescription description() {
    return new EditionDescription(id, entries);
  }

  /** Whether it is a working edition and not the official text. */
  public boolean isWorkingEdition() {
    return entry("status").startsWith(WORKING_EDITION);
  }

  public ObligationItem item(String number) {
    return one("item", number, items, item -> item.number().equals(number));
  }

  /** The items of a chapter, in order. */
  public List<ObligationItem> itemsOf(String chapter) {
    return items.stream().filter(item -> item.chapter().equals(chapter)).toList();
  }

  /** The means of an item, in order; none if there is no such item. */
  public List<AppropriateMeans> meansOf(String item) {
    return means.stream().filter(one -> one.item().equals(item)).toList();
  }

  /**
   * Numbers of the means of an item that its rule counts for these answers. A means whose condition
   * is still open counts until the question behind it is answered.
   */
  public Set<Integer> countedMeans(String item, Answers answers) {
    return meansOf(item).stream()
        .filter(one -> one.counts(answers) != Truth.FALSE)
        .map(AppropriateMeans::number)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Judges an applicant's choice of means by the rule of the item.
   *
   * @param adopted numbers of the means adopted as written
   * @param replaced numbers of the means replaced by an equivalent, with its reason
   */
  public MeansVerdict judgeMeans(
      String item, Answers answers, Set<Integer> adopted, Set<Integer> replaced) {
    return item(item).meansRule().judge(countedMeans(item, answers), adopted, replaced);
  }

  public RequiredDocument requiredDocument(String code) {
    return one(
        "required document", code, requiredDocuments, document -> document.code().equals(code));
  }

  /** The documents that a kind of case may ask for, conditions apart. */
  public List<RequiredDocument> requiredDocuments(CaseKind kind) {
    return requiredDocuments.stream()
        .filter(document -> document.caseKinds().contains(kind))
        .toList();
  }

  /** What a form consists of; nothing where one free statement answers it. */
  public FormFields fieldsOf(String document) {
    return new FormFields(
        formFields.stream().filter(field -> field.document().equals(document)).toList());
  }

  public SchemeClock clock(String code) {
    return one("clock", code, clocks, clock -> clock.code().equals(code));
  }

  /** The clocks that an event of the vocabulary starts. */
  public List<SchemeClock> clocksStartedBy(String event) {
    return clocks.stream().filter(clock -> clock.startEvent().equals(event)).toList();
  }

  public FindingGrade grade(String code) {
    return one("grade", code, grades, grade -> grade.code().equals(code));
  }

  /** The rules of an act, such as {@code grant}. */
  public List<DecisionRule> decisionRules(String appliesTo) {
    return decisionRules.stream().filter(rule -> rule.appliesTo().equals(appliesTo)).toList();
  }

  public EditionText text(TextKind kind, String code) {
    return one(Word.of(kind), code, texts, text -> text.kind() == kind && text.code().equals(code));
  }

  /** A text of the certificate, its verification or the register, by its place and key. */
  public EditionText certificateText(String place, String key) {
    return one(
        "text of " + place,
        key,
        texts,
        text ->
            text.kind() == TextKind.CERTIFICATE
                && place.equals(text.place())
                && key.equals(text.key()));
  }

  /** The letters and e-mails that an event of the vocabulary sends. */
  public List<EditionText> noticesTriggeredBy(String event) {
    return texts.stream()
        .filter(text -> text.kind().isNotice() && event.equals(text.triggerEvent()))
        .toList();
  }

  public ConditionQuestion question(String key) {
    return one("question", key, questions, question -> question.key().equals(key));
  }

  public VocabularyTerm term(String kind, String value) {
    return one(
        "word of " + kind,
        value,
        vocabulary,
        term -> term.kind().equals(kind) && term.value().equals(value));
  }

  private <R> R one(String what, String code, List<R> rows, Predicate<R> wanted) {
    Optional<R> found = rows.stream().filter(wanted).findFirst();
    return found.orElseThrow(() -> new NotInEdition(id, what, code));
  }
}
