package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the shipped edition agree with each other and with the vocabulary. */
class EditionConsistencyTest {

  private static final Pattern LAW = Pattern.compile("^(ACT|ORDER|CABO).*");
  private final EditionContent edition = ShippedEdition.content();
  private final Set<String> items = codes(edition.items(), ObligationItem::number);
  private final Set<String> clocks = codes(edition.clocks(), SchemeClock::code);
  private final Set<String> documents = codes(edition.requiredDocuments(), RequiredDocument::code);

  @Test
  void itemsAreNumberedWithoutGapsInTheirChapters() {
    for (Chapter chapter : edition.chapters()) {
      List<ObligationItem> own = edition.itemsOf(chapter.number());
      assertThat(own)
          .extracting(ObligationItem::number)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, own.size())
                  .mapToObj(number -> chapter.number() + "-" + number)
                  .toList());
    }
  }

  @Test
  void meansAreNumberedFromOneWithinTheirItem() {
    assertThat(edition.items())
        .allSatisfy(
            item -> {
              List<AppropriateMeans> means = edition.meansOf(item.number());
              assertThat(means).hasSizeGreaterThanOrEqualTo(2);
              assertThat(means)
                  .extracting(AppropriateMeans::number)
                  .containsExactlyElementsOf(
                      IntStream.rangeClosed(1, means.size()).boxed().toList());
            });
    assertThat(edition.means()).allMatch(means -> items.contains(means.item()));
    assertThat(edition.meansOf("IV-4")).hasSize(13);
  }

  @Test
  void conditionsAskOnlyForKnownKeysAndAnswers() {
    Stream.of(
            edition.items().stream().map(ObligationItem::condition),
            edition.means().stream().map(AppropriateMeans::condition),
            edition.requiredDocuments().stream().map(RequiredDocument::condition),
            edition.auditTimeRules().stream().map(AuditTimeRule::condition))
        .flatMap(conditions -> conditions)
        .flatMap(Condition::terms)
        .forEach(this::isAnswerable);
  }

  @Test
  void aMandatoryDocumentHasNoCondition() {
    assertThat(edition.requiredDocuments())
        .allSatisfy(
            document ->
                assertThat(document.condition().equals(Condition.ALWAYS))
                    .as(document.code())
                    .isEqualTo(document.necessity() == Necessity.MANDATORY));
  }

  @Test
  void documentsClocksAndGradesReferToWhatExists() {
    assertThat(edition.requiredDocuments())
        .allMatch(document -> items.containsAll(document.items()))
        .allMatch(document -> inVocabulary("party", document.preparedBy()))
        .allMatch(document -> inVocabulary("retention", document.retentionClass()));
    assertThat(edition.clocks())
        .allMatch(clock -> inVocabulary("party", clock.mustAct()))
        .allMatch(clock -> inVocabulary("event", clock.startEvent()))
        .allMatch(clock -> inVocabulary("expiry-action", clock.expiryAction()))
        .allMatch(clock -> clock.extensionsMax() == 0 || clock.extensionLength() != null);
    assertThat(edition.grades())
        .filteredOn(grade -> grade.dueClock() != null)
        .allSatisfy(
            grade ->
                assertThat(edition.clock(Objects.requireNonNull(grade.dueClock())).rule().length())
                    .isEqualTo(grade.dueLength()));
    assertThat(codes(edition.grades(), FindingGrade::code)).isEqualTo(vocabulary("grade"));
  }

  @Test
  void lettersReferToWhatExists() {
    assertThat(edition.texts())
        .allMatch(text -> clocks.containsAll(text.clocks()))
        .allMatch(text -> documents.containsAll(text.attachments()));
    assertThat(edition.texts())
        .filteredOn(text -> text.kind().isNotice())
        .hasSize(60)
        .allMatch(text -> inVocabulary("party", Objects.requireNonNull(text.recipient())))
        .allMatch(text -> inVocabulary("event", Objects.requireNonNull(text.triggerEvent())));
  }

  @Test
  void aLimitOfTheApplicantInACaseIsRemindedOfInWords() {
    assertThat(Stream.of("K01", "K05", "K07", "K10", "K13"))
        .allSatisfy(
            clock -> {
              assertThat(edition.clock(clock).remindersBeforeDue()).isNotEmpty();
              assertThat(edition.texts())
                  .filteredOn(text -> text.clocks().equals(List.of(clock)))
                  .extracting(EditionText::triggerEvent)
                  .filteredOn(event -> event != null && event.endsWith("-reminder"))
                  .hasSize(1);
            });
  }

  @Test
  void everyEventOfTheVocabularyIsUsed() {
    Set<String> used = codes(edition.clocks(), SchemeClock::startEvent);
    edition.texts().stream()
        .map(EditionText::triggerEvent)
        .filter(Objects::nonNull)
        .forEach(used::add);
    edition.reportCounters().forEach(counter -> used.addAll(counter.sourceEvents()));
    assertThat(used).isEqualTo(vocabulary("event"));
  }

  @Test
  void areasOfCompetenceListTheItemsThatNeedThem() {
    assertThat(edition.competenceAreas())
        .allSatisfy(
            area ->
                assertThat(area.items())
                    .containsExactlyElementsOf(
                        edition.items().stream()
                            .filter(item -> item.competenceArea().equals(area.code()))
                            .map(ObligationItem::number)
                            .toList()));
  }

  @Test
  void everyItemIsMappedAndNoNumberIsInvented() {
    assertThat(codes(edition.mappings(), ControlMapping::item)).isEqualTo(items);
    assertThat(edition.mappings())
        .filteredOn(mapping -> mapping.catalogue().equals("jama-japia-level1"))
        .hasSize(60)
        .allMatch(mapping -> mapping.controlId() == null && mapping.strength() == null);
  }

  @Test
  void aSourceIsGivenThatBearsTheProvenance() {
    origins()
        .forEach(
            origin -> {
              assertThat(origin.source()).isNotBlank();
              switch (origin.provenance()) {
                case QUOTED -> assertThat(origin.source()).contains("meti-public-comment");
                case LAW -> assertThat(origin.source()).matches(LAW);
                default -> {}
              }
            });
  }

  private Stream<Origin> origins() {
    return Stream.of(
            edition.entries().stream().map(EditionEntry::origin),
            edition.chapters().stream().map(Chapter::origin),
            edition.items().stream().map(ObligationItem::origin),
            edition.means().stream().map(AppropriateMeans::origin),
            edition.requiredDocuments().stream().map(RequiredDocument::origin),
            edition.clocks().stream().map(SchemeClock::origin),
            edition.grades().stream().map(FindingGrade::origin),
            edition.decisionRules().stream().map(DecisionRule::origin),
            edition.auditTimeRules().stream().map(AuditTimeRule::origin),
            edition.competenceAreas().stream().map(CompetenceArea::origin),
            edition.texts().stream().map(EditionText::origin),
            edition.reportCounters().stream().map(ReportCounter::origin),
            edition.mappings().stream().map(ControlMapping::origin),
            edition.questions().stream().map(ConditionQuestion::origin),
            edition.vocabulary().stream().map(VocabularyTerm::origin))
        .flatMap(origins -> origins);
  }

  private void isAnswerable(ConditionTerm term) {
    ConditionQuestion question = edition.question(term.key());
    if (question.isNumber()) {
      assertThat(term.values()).allMatch(value -> value.matches("\\d+"));
    } else {
      assertThat(question.values()).containsAll(term.values());
      assertThat(term.operator()).isEqualTo("=");
    }
  }

  private boolean inVocabulary(String kind, String value) {
    return vocabulary(kind).contains(value);
  }

  private Set<String> vocabulary(String kind) {
    return edition.vocabulary().stream()
        .filter(term -> term.kind().equals(kind))
        .map(VocabularyTerm::value)
        .collect(Collectors.toSet());
  }

  private static <R> Set<String> codes(List<R> rows, Function<R, String> code) {
    return rows.stream().map(code).collect(Collectors.toCollection(HashSet::new));
  }
}
