package jp.akashi.scheme;

import java.util.List;
import java.util.function.Function;

/** Reads the tables of an edition into its content. The columns are described in its README. */
final class EditionReader {

  private static final String CHAPTERS = EditionTable.CHAPTERS.name();

  private final EditionSheets sheets;

  EditionReader(EditionSheets sheets) {
    this.sheets = sheets;
  }

  /**
   * Reads everything.
   *
   * @throws UnreadableEdition naming every cell that cannot be read
   */
  EditionContent read() {
    EditionEntryReader entries = new EditionEntryReader(sheets);
    EditionContent content =
        new EditionContent(
            entries.id(),
            entries.read(),
            chapters(),
            rows("items", EditionReader::item),
            rows("means", EditionReader::means),
            rows("required-documents", EditionReader::requiredDocument),
            rows("form-fields", FormField::of),
            rows("clocks", ClockReader::clock),
            rows("findings", EditionReader::grade),
            rows("decision-rules", EditionReader::decisionRule),
            rows("audit-time", EditionReader::auditTimeRule),
            rows("competence-areas", EditionReader::competenceArea),
            new EditionTextReader(sheets).read(),
            rows("annual-report", EditionReader::reportCounter),
            new MappingReader(sheets).read(),
            rows("conditions", EditionReader::question),
            rows("vocabulary", EditionReader::term),
            rows("elements", CatalogueElement::of));
    sheets.errors().orRefuse();
    return content;
  }

  private <R> List<R> rows(String table, Function<EditionRecord, R> reader) {
    return sheets.rows(table).stream().map(reader).toList();
  }

  /** From a table of their own, or from the lines of their items. */
  private List<Chapter> chapters() {
    return sheets.has(CHAPTERS)
        ? rows(CHAPTERS, row -> chapter(row, row.bilingual("title"), row.origin()))
        : sheets.rows("items").stream().map(EditionReader::chapterOfItem).distinct().toList();
  }

  private static Chapter chapterOfItem(EditionRecord row) {
    return chapter(
        row,
        row.bilingual("chapter_title"),
        row.origin("chapter_title_provenance", "chapter_title_source"));
  }

  private static Chapter chapter(EditionRecord row, Bilingual title, Origin origin) {
    return new Chapter(row.text("chapter"), title, origin);
  }

  private static ObligationItem item(EditionRecord row) {
    return new ObligationItem(
        row.text("item"),
        row.text("chapter"),
        row.bilingual("title"),
        row.bilingual("obligation"),
        row.condition("condition"),
        row.bilingual("condition"),
        row.word(MeansRule.class, "means_rule"),
        row.word(AuditMethod.class, "audit_method"),
        row.bilingual("auditor_looks"),
        row.bilingual("evidence"),
        row.text("competence_area"),
        row.origin(),
        row.bilingualOrNull("note"));
  }

  private static AppropriateMeans means(EditionRecord row) {
    return new AppropriateMeans(
        row.text("item"),
        row.number("means_no"),
        row.word(MeansLevel.class, "level"),
        row.condition("condition"),
        row.bilingual("condition"),
        row.bilingual("text"),
        row.origin(),
        row.bilingualOrNull("note"));
  }

  private static RequiredDocument requiredDocument(EditionRecord row) {
    return new RequiredDocument(
        row.text("code"),
        row.bilingual("name"),
        row.text("prepared_by"),
        row.words(CaseKind.class, "case_kinds"),
        row.word(Stage.class, "stage"),
        row.word(Necessity.class, "necessity"),
        row.condition("condition"),
        row.bilingual("condition"),
        row.text("freshness_measured").isEmpty() ? null : freshness(row),
        row.words(DocumentFormat.class, "formats"),
        row.yes("on_site_inspection"),
        row.bilingual("on_site_reason"),
        row.word(Confidentiality.class, "confidentiality"),
        row.text("retention_class"),
        row.word(IfNotPrepared.class, "if_not_prepared"),
        row.bilingual("help"),
        row.list("items"),
        row.words(Registered.class, "must_show"),
        row.list("not_before"),
        row.origin());
  }

  private static Freshness freshness(EditionRecord row) {
    return new Freshness(
        row.period("freshness"), row.word(FreshnessMeasure.class, "freshness_measured"));
  }

  private static FindingGrade grade(EditionRecord row) {
    return new FindingGrade(
        row.text("grade"),
        row.bilingual("name"),
        row.bilingual("definition"),
        row.textOrNull("due_clock"),
        row.periodOrNull("due_length"),
        row.textOrNull("plan_clock"),
        row.periodOrNull("plan_length"),
        row.list("escalation"),
        row.bilingual("escalation"),
        row.text("decision_effect"),
        row.bilingual("decision_effect"),
        row.text("verification"),
        row.origin());
  }

  private static DecisionRule decisionRule(EditionRecord row) {
    return new DecisionRule(
        row.text("code"),
        row.text("kind"),
        row.text("applies_to"),
        row.condition("expression"),
        row.word(RuleEffect.class, "effect"),
        row.bilingual("text"),
        row.origin());
  }

  private static AuditTimeRule auditTimeRule(EditionRecord row) {
    return new AuditTimeRule(
        row.text("code"),
        row.text("stage"),
        row.text("factor"),
        row.condition("condition"),
        row.numberOrNull("from"),
        row.numberOrNull("to"),
        row.text("operation"),
        row.decimal("value"),
        row.bilingual("name"),
        row.bilingual("justification"),
        row.origin());
  }

  private static CompetenceArea competenceArea(EditionRecord row) {
    return new CompetenceArea(
        row.text("code"),
        row.text("kind"),
        row.bilingual("name"),
        row.bilingual("criteria"),
        row.period("practice_min"),
        row.number("training_hours_min"),
        row.number("witnessed_audits_min"),
        row.period("authorisation_validity"),
        row.list("items"),
        row.origin());
  }

  private static ReportCounter reportCounter(EditionRecord row) {
    return new ReportCounter(
        row.text("code"),
        row.text("report"),
        row.text("counter"),
        row.bilingual("name"),
        row.text("kind"),
        row.bilingual("definition"),
        row.list("breakdown"),
        row.list("source_event"),
        row.origin());
  }

  private static ConditionQuestion question(EditionRecord row) {
    return new ConditionQuestion(
        row.text("key"),
        row.list("values"),
        row.yes("multiple"),
        row.word(Asked.class, "asked"),
        row.bilingual("question"),
        row.origin());
  }

  private static VocabularyTerm term(EditionRecord row) {
    return new VocabularyTerm(
        row.text("kind"),
        row.text("value"),
        row.bilingual("name"),
        row.bilingual("definition"),
        row.periodOrNull("length"),
        row.origin());
  }
}
