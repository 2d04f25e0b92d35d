package jp.akashi.scheme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.calendar.JapaneseTime;

/** Reads editions. Everybody may: an edition holds nothing of a case. */
@Stateless
@PermitAll
public class SchemeService {

  @Inject private SchemeEditions editions;
  @Inject private Clock clock;

  /** For the container. */
  public SchemeService() {}

  SchemeService(SchemeEditions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * @throws NoSuchEdition if there is none of that name
   */
  public EditionInfo edition(EditionId id) {
    return info(editions.of(id));
  }

  /**
   * The edition new cases begin on.
   *
   * @throws NoneInForce if there is none
   */
  public EditionInfo activeEdition() {
    return info(editions.active(today()));
  }

  /** Every edition, the youngest first. */
  public List<EditionInfo> editions() {
    return editions.all().stream().map(this::info).toList();
  }

  /** Two editions beside each other, row by row. */
  public EditionComparison compare(EditionId before, EditionId after) {
    return EditionComparison.of(
        edition(before),
        edition(after),
        EditionLines.of(content(before)),
        EditionLines.of(content(after)));
  }

  /**
   * What the form of an edition changes in the form of another, key by key: an answer stands on a
   * number, and may never pass to other words unseen.
   */
  public FormRevision revision(EditionId before, EditionId after) {
    EditionContent older = content(before);
    EditionContent younger = content(after);
    List<EditionChange> changes =
        EditionComparison.byKey(EditionLines.of(older), EditionLines.of(younger));
    return new FormRevision(older, younger, changes);
  }

  /** Everything an edition says. */
  public EditionContent content(EditionId id) {
    return editions.content(id);
  }

  public List<Chapter> chapters(EditionId id) {
    return content(id).chapters();
  }

  public List<ObligationItem> items(EditionId id) {
    return content(id).items();
  }

  public ObligationItem item(EditionId id, String number) {
    return content(id).item(number);
  }

  public List<AppropriateMeans> means(EditionId id, String item) {
    return content(id).meansOf(item);
  }

  /** The documents a kind of case may ask for, conditions apart. */
  public List<RequiredDocument> requiredDocuments(EditionId id, CaseKind kind) {
    return content(id).requiredDocuments(kind);
  }

  /** The documents that the applicant prepares for a kind of case, conditions apart. */
  public List<RequiredDocument> applicantDocuments(EditionId id, CaseKind kind) {
    return requiredDocuments(id, kind).stream()
        .filter(RequiredDocument::isPreparedByApplicant)
        .toList();
  }

  /** The documents of one stage of a kind of case, conditions apart. */
  public List<RequiredDocument> requiredDocuments(EditionId id, CaseKind kind, Stage stage) {
    return requiredDocuments(id, kind).stream()
        .filter(document -> document.stage() == stage)
        .toList();
  }

  public RequiredDocument requiredDocument(EditionId id, String code) {
    return content(id).requiredDocument(code);
  }

  /** What a form consists of; nothing where one free statement answers it. */
  public FormFields fieldsOf(EditionId id, String document) {
    return content(id).fieldsOf(document);
  }

  /** The codes of all required documents, of any kind of case. */
  public Set<String> documentCodes(EditionId id) {
    return content(id).requiredDocuments().stream()
        .map(RequiredDocument::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  public SchemeClock clock(EditionId id, String code) {
    return content(id).clock(code);
  }

  /** The clocks that an event of the vocabulary starts. */
  public List<SchemeClock> clocksStartedBy(EditionId id, String event) {
    return content(id).clocksStartedBy(event);
  }

  public FindingGrade gradeOf(EditionId id, String grade) {
    return content(id).grade(grade);
  }

  /** The rules of an act, such as {@code grant}. */
  public List<DecisionRule> decisionRules(EditionId id, String appliesTo) {
    return content(id).decisionRules(appliesTo);
  }

  /** The rules that forbid an act with these facts, an unknown fact forbidding as well. */
  public List<DecisionRule> forbidding(EditionId id, String act, Answers facts) {
    return decisionRules(id, act).stream().filter(rule -> rule.forbids(facts)).toList();
  }

  public EditionText text(EditionId id, TextKind kind, String code) {
    return content(id).text(kind, code);
  }

  /** The letters and e-mails that an event of the vocabulary sends. */
  public List<EditionText> noticesTriggeredBy(EditionId id, String event) {
    return content(id).noticesTriggeredBy(event);
  }

  /** Whether a letter that an event sends names one of these placeholders in both languages. */
  public boolean letterNames(EditionId id, String event, Set<String> placeholders) {
    EditionContent content = content(id);
    TextWriter writer = new TextWriter(content);
    return content.noticesTriggeredBy(event).stream()
        .anyMatch(letter -> writer.names(letter, placeholders));
  }

  /**
   * A text with its values put in.
   *
   * @throws UnknownPlaceholder if a value is missing
   */
  public WrittenText write(EditionId id, EditionText text, TextValues values, Locale locale) {
    return new TextWriter(content(id)).write(text, values, locale);
  }

  /**
   * A text of the certificate, its verification or the register with its values put in.
   *
   * @throws UnknownPlaceholder if a value is missing
   */
  public String certificateText(
      EditionId id, String place, String key, TextValues values, Locale locale) {
    EditionContent content = content(id);
    return new TextWriter(content)
        .write(content.certificateText(place, key), values, locale)
        .body();
  }

  private EditionInfo info(SchemeEdition edition) {
    return EditionInfo.of(edition, editions.description(edition.code()), today());
  }

  private LocalDate today() {
    return JapaneseTime.today(clock);
  }
}
