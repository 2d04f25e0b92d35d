package jp.akashi.scheme;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiFunction;

/** The tables of an edition in the database: one row entity for each kind of record. */
final class EditionRows {

  private static final List<Class<? extends EditionRow>> ROWS =
      List.of(
          EditionEntryRow.class,
          ChapterRow.class,
          ObligationItemRow.class,
          AppropriateMeansRow.class,
          RequiredDocumentRow.class,
          FormFieldRow.class,
          SchemeClockRow.class,
          FindingGradeRow.class,
          DecisionRuleRow.class,
          AuditTimeRuleRow.class,
          CompetenceAreaRow.class,
          EditionTextRow.class,
          ReportCounterRow.class,
          ControlMappingRow.class,
          ConditionQuestionRow.class,
          VocabularyTermRow.class,
          CatalogueElementRow.class);

  private final EntityManager entities;

  EditionRows(EntityManager entities) {
    this.entities = entities;
  }

  void write(SchemeEdition edition, EditionContent content) {
    persist(edition, content.entries(), EditionEntryRow::new);
    persist(edition, content.chapters(), ChapterRow::new);
    persist(edition, content.items(), ObligationItemRow::new);
    persist(edition, content.means(), AppropriateMeansRow::new);
    persist(edition, content.requiredDocuments(), RequiredDocumentRow::new);
    persist(edition, content.formFields(), FormFieldRow::new);
    persist(edition, content.clocks(), SchemeClockRow::new);
    persist(edition, content.grades(), FindingGradeRow::new);
    persist(edition, content.decisionRules(), DecisionRuleRow::new);
    persist(edition, content.auditTimeRules(), AuditTimeRuleRow::new);
    persist(edition, content.competenceAreas(), CompetenceAreaRow::new);
    persist(edition, content.texts(), EditionTextRow::new);
    persist(edition, content.reportCounters(), ReportCounterRow::new);
    persist(edition, content.mappings(), ControlMappingRow::new);
    persist(edition, content.questions(), ConditionQuestionRow::new);
    persist(edition, content.vocabulary(), VocabularyTermRow::new);
    persist(edition, content.elements(), CatalogueElementRow::new);
  }

  /** Takes all rows away, before others take their place. */
  void clear(SchemeEdition edition) {
    for (Class<?> row : ROWS) {
      entities
          .createQuery("delete from " + row.getSimpleName() + " r where r.edition = :edition")
          .setParameter("edition", edition)
          .executeUpdate();
    }
  }

  EditionDescription description(EditionId id) {
    return new EditionDescription(id, rows(EditionEntry.class, id));
  }

  EditionContent read(EditionId id) {
    return new EditionContent(
        id,
        rows(EditionEntry.class, id),
        rows(Chapter.class, id),
        rows(ObligationItem.class, id),
        rows(AppropriateMeans.class, id),
        rows(RequiredDocument.class, id),
        rows(FormField.class, id),
        rows(SchemeClock.class, id),
        rows(FindingGrade.class, id),
        rows(DecisionRule.class, id),
        rows(AuditTimeRule.class, id),
        rows(CompetenceArea.class, id),
        rows(EditionText.class, id),
        rows(ReportCounter.class, id),
        rows(ControlMapping.class, id),
        rows(ConditionQuestion.class, id),
        rows(VocabularyTerm.class, id),
        rows(CatalogueElement.class, id));
  }

  private <R> void persist(
      SchemeEdition edition, List<R> records, BiFunction<SchemeEdition, R, EditionRow> row) {
    records.forEach(content -> entities.persist(row.apply(edition, content)));
  }

  /** Row ids grow in the order of the table. */
  private <R> List<R> rows(Class<R> content, EditionId id) {
    return List.copyOf(
        entities
            .createQuery(
                "select r.content from "
                    + content.getSimpleName()
                    + "Row r where r.edition.code = :id order by r.id",
                content)
            .setParameter("id", id)
            .getResultList());
  }
}
