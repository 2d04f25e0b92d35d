package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes what an edition says into its tables: what {@link EditionReader} reads back. */
final class EditionWriter {

  private final EditionContent edition;

  EditionWriter(EditionContent edition) {
    this.edition = edition;
  }

  List<EditionSheet> write() {
    return tables().stream().filter(EditionWriter::isWritten).toList();
  }

  /** A table that need not be there is left out while it has no rows. */
  private static boolean isWritten(EditionSheet sheet) {
    boolean optional =
        EditionTable.named(sheet.name()).filter(EditionTable::isOptional).isPresent();
    return !optional || !sheet.lines().isEmpty();
  }

  private List<EditionSheet> tables() {
    return List.of(
        sheet(
            EditionTable.EDITION,
            edition.entries(),
            one -> Cells.of(one.key(), one.value(), one.origin())),
        sheet(
            EditionTable.CHAPTERS,
            edition.chapters(),
            one -> Cells.of(one.number(), one.title(), one.origin())),
        sheet(EditionTable.ITEMS, edition.items(), EditionWriter::item),
        sheet(EditionTable.MEANS, edition.means(), EditionWriter::means),
        sheet(EditionTable.DOCUMENTS, edition.requiredDocuments(), EditionWriter::document),
        sheet(EditionTable.FIELDS, edition.formFields(), FormField::cells),
        sheet(EditionTable.CLOCKS, edition.clocks(), EditionWriter::clock),
        sheet(EditionTable.FINDINGS, edition.grades(), EditionWriter::grade),
        sheet(EditionTable.RULES, edition.decisionRules(), EditionWriter::rule),
        sheet(EditionTable.AUDIT_TIME, edition.auditTimeRules(), EditionWriter::auditTime),
        sheet(EditionTable.AREAS, edition.competenceAreas(), EditionWriter::area),
        texts(
            EditionTable.CERTIFICATE_TEXTS,
            one -> one.kind() == TextKind.CERTIFICATE,
            one -> Cells.of(one.code(), one.place(), one.key(), one.body(), one.origin())),
        texts(
            EditionTable.CLAUSES,
            one -> one.kind() == TextKind.AGREEMENT,
            one ->
                Cells.of(
                    one.code(), Cells.orNone(one.subject()), one.body(), one.key(), one.origin())),
        texts(
            EditionTable.NOTICES,
            one -> one.kind() != TextKind.CERTIFICATE && one.kind() != TextKind.AGREEMENT,
            EditionWriter::notice),
        sheet(EditionTable.REPORT, edition.reportCounters(), EditionWriter::counter),
        sheet(EditionTable.MAPPINGS, edition.mappings(), ControlMapping::cells),
        sheet(EditionTable.CONDITIONS, edition.questions(), EditionWriter::question),
        sheet(EditionTable.VOCABULARY, edition.vocabulary(), VocabularyTerm::cells),
        sheet(EditionTable.ELEMENTS, edition.elements(), CatalogueElement::cells));
  }

  private static List<String> item(ObligationItem one) {
    return Cells.of(
        one.number(),
        one.chapter(),
        one.title(),
        one.obligation(),
        one.condition(),
        one.conditionText(),
        one.meansRule(),
        one.auditMethod(),
        one.auditorLooks(),
        one.evidence(),
        one.competenceArea(),
        one.origin(),
        Cells.orNone(one.note()));
  }

  private static List<String> means(AppropriateMeans one) {
    return Cells.of(
        one.item(),
        one.number(),
        one.level(),
        one.condition(),
        one.conditionText(),
        one.text(),
        one.origin(),
        Cells.orNone(one.note()));
  }

  private static List<String> document(RequiredDocument one) {
    Freshness freshness = one.freshness();
    return Cells.of(
        one.code(),
        one.name(),
        one.preparedBy(),
        one.caseKinds(),
        one.stage(),
        one.necessity(),
        one.condition(),
        one.conditionText(),
        freshness == null ? null : freshness.greatestAge(),
        freshness == null ? null : freshness.measured(),
        one.formats(),
        one.onSiteInspection(),
        one.onSiteReason(),
        one.confidentiality(),
        one.retentionClass(),
        one.ifNotPrepared(),
        one.help(),
        one.items(),
        one.mustShow(),
        one.notBefore(),
        one.origin());
  }

  private static List<String> clock(SchemeClock one) {
    return Cells.of(
        one.code(),
        one.name(),
        one.rule().length(),
        one.rule().dayKind(),
        one.rule().direction(),
        one.rule().holidayRule(),
        one.rule().firstDayCounted(),
        one.fixedDate(),
        one.startEvent(),
        one.start(),
        one.mustAct(),
        one.expiryAction(),
        one.expiry(),
        one.remindersBeforeDue(),
        one.extensionsMax(),
        one.extensionLength(),
        one.origin());
  }

  private static List<String> grade(FindingGrade one) {
    return Cells.of(
        one.code(),
        one.name(),
        one.definition(),
        one.dueClock(),
        one.dueLength(),
        one.planClock(),
        one.planLength(),
        one.escalations(),
        one.escalationText(),
        one.decisionEffect(),
        one.decisionEffectText(),
        one.verification(),
        one.origin());
  }

  private static List<String> rule(DecisionRule one) {
    return Cells.of(
        one.code(),
        one.kind(),
        one.appliesTo(),
        one.expression(),
        one.effect(),
        one.text(),
        one.origin());
  }

  private static List<String> auditTime(AuditTimeRule one) {
    return Cells.of(
        one.code(),
        one.stage(),
        one.factor(),
        one.condition(),
        one.from(),
        one.to(),
        one.operation(),
        one.amount(),
        one.name(),
        one.justification(),
        one.origin());
  }

  private static List<String> area(CompetenceArea one) {
    return Cells.of(
        one.code(),
        one.kind(),
        one.name(),
        one.criteria(),
        one.practiceMin(),
        one.trainingHoursMin(),
        one.witnessedAuditsMin(),
        one.authorisationValidity(),
        one.items(),
        one.origin());
  }

  private static List<String> notice(EditionText one) {
    return Cells.of(
        one.code(),
        one.kind(),
        one.recipient(),
        one.triggerEvent(),
        one.clocks(),
        one.attachments(),
        Cells.orNone(one.subject()),
        one.body(),
        one.origin());
  }

  private static List<String> counter(ReportCounter one) {
    return Cells.of(
        one.code(),
        one.report(),
        one.counter(),
        one.name(),
        one.kind(),
        one.definition(),
        one.breakdown(),
        one.sourceEvents(),
        one.origin());
  }

  private static List<String> question(ConditionQuestion one) {
    return Cells.of(
        one.key(), one.values(), one.multiple(), one.asked(), one.question(), one.origin());
  }

  private EditionSheet texts(
      EditionTable table, Predicate<EditionText> which, Function<EditionText, List<String>> cells) {
    return sheet(table, edition.texts().stream().filter(which).toList(), cells);
  }

  private static <R> EditionSheet sheet(
      EditionTable table, List<R> rows, Function<R, List<String>> cells) {
    List<EditionSheet.Line> lines = new ArrayList<>();
    for (R row : rows) {
      lines.add(new EditionSheet.Line(lines.size() + 2, cells.apply(row)));
    }
    return new EditionSheet(table.name(), table.columns(), lines);
  }
}
