package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the working edition of the 2024 revision says, seen through the product. */
class ShippedEditionTest {

  /** The term that the ministry replaced (public comment result no. 3). */
  private static final String DROPPED_TERM = "鍵番号";

  private final EditionContent edition = ShippedEdition.content();

  @Test
  void isReadCompletely() {
    assertThat(edition.id()).isEqualTo(new EditionId("tics-2024"));
    assertThat(edition.entries()).hasSize(47);
    assertThat(edition.chapters()).hasSize(4);
    assertThat(edition.items()).hasSize(60);
    assertThat(edition.means()).hasSize(260);
    assertThat(edition.requiredDocuments()).hasSize(72);
    assertThat(edition.formFields()).hasSize(32);
    assertThat(edition.clocks()).hasSize(46);
    assertThat(edition.grades()).hasSize(4);
    assertThat(edition.decisionRules()).hasSize(35);
    assertThat(edition.auditTimeRules()).hasSize(33);
    assertThat(edition.competenceAreas()).hasSize(12);
    assertThat(edition.texts()).hasSize(62 + 29 + 64);
    assertThat(edition.reportCounters()).hasSize(47);
    assertThat(edition.mappings()).hasSize(326 + 60);
    assertThat(edition.questions()).hasSize(35);
    assertThat(edition.vocabulary()).hasSize(315);
  }

  @Test
  void saysWhoMustBeShownAndWhatComesFirst() {
    assertThat(edition.requiredDocuments())
        .filteredOn(document -> !document.mustShow().isEmpty())
        .extracting(RequiredDocument::code)
        .containsExactly("A02", "A32", "A36");
    assertThat(edition.requiredDocuments())
        .filteredOn(document -> !document.notBefore().isEmpty())
        .extracting(document -> document.code() + " " + document.notBefore())
        .containsExactly("A01 [A32]", "A13 [A12]", "A35 [A32]", "A38 [A32]");
  }

  @Test
  void whatACaseAlwaysHasIsNotAskedAgain() {
    assertThat(edition.formFields())
        .filteredOn(field -> field.record() != null)
        .extracting(field -> field.document() + " " + field.record())
        .containsExactly(
            "A01 APPLICATION",
            "A05 SITES",
            "A11 SELF_CHECK",
            "A29 CONSENT",
            "A31 NOT_APPLICABLE_ITEMS");
    assertThat(edition.formFields()).noneMatch(field -> field.origin().mayBeShownAsOfficial());
    for (CaseRecord record : CaseRecord.values()) {
      assertThat(edition.term("record", Word.of(record)).definition().ja()).isNotBlank();
    }
    for (FieldMeaning meaning : FieldMeaning.values()) {
      assertThat(edition.term("field-meaning", Word.of(meaning)).definition().ja()).isNotBlank();
    }
    for (FieldKind kind : FieldKind.values()) {
      assertThat(edition.term("field-kind", Word.of(kind)).definition().ja()).isNotBlank();
    }
  }

  @Test
  void everyFormOfAnInitialApplicationSaysWhatItConsistsOf() {
    assertThat(edition.requiredDocuments(CaseKind.INITIAL))
        .filteredOn(RequiredDocument::isForm)
        .filteredOn(document -> document.stage() == Stage.APPLY)
        .filteredOn(document -> document.preparedBy().startsWith("applicant."))
        .extracting(RequiredDocument::code)
        .isNotEmpty()
        .allMatch(code -> !edition.fieldsOf(code).isEmpty());
    assertThat(edition.fieldsOf("A17").asOf()).map(FormField::key).hasValue("as-of");
    assertThat(edition.fieldsOf("A33").of(FieldMeaning.TIES).columnsOf("advice")).hasSize(5);
  }

  @Test
  void quotedWordsStayByteForByte() throws IOException {
    assertThat(means("IV-13", 7).text().ja()).isEqualTo("事業者は、管理対象情報を電子政府推奨暗号を用いて暗号化する。");
    assertThat(means("IV-13", 7).origin().mayBeShownAsOfficial()).isTrue();
    assertThat(edition.item("IV-4").obligation().ja())
        .isEqualTo("事業者は、自社が構築する管理情報システムを構成するネットワークシステム、及びアプリケーションについて不正アクセスを防止するために、必要な措置を講ずる。");
    assertThat(edition.item("IV-5").obligation().ja())
        .isEqualTo("事業者は情報システムを、継続的に利用できるよう、必要な措置を講ずる。");
    String tables = table("items") + table("means");
    assertThat(quoted()).hasSize(3).allMatch(tables::contains);
  }

  @Test
  void nothingElseOfItemsAndMeansIsOfficial() {
    assertThat(edition.items().stream().filter(item -> item.origin().mayBeShownAsOfficial()))
        .extracting(ObligationItem::number)
        .containsExactly("IV-4", "IV-5");
    assertThat(edition.means().stream().filter(one -> one.origin().mayBeShownAsOfficial()))
        .containsExactly(means("IV-13", 7));
    assertThat(edition.chapters().stream().filter(one -> one.origin().mayBeShownAsOfficial()))
        .extracting(Chapter::number)
        .containsExactly("IV");
  }

  @Test
  @Tag("METI-3")
  void theTermOfTheMinistrysAnswerIsUsed() {
    assertThat(edition.item("III-3").obligation().ja()).contains("暗証番号");
    assertThat(edition.toString()).doesNotContain(DROPPED_TERM);
  }

  @Test
  void theTitlesOfTheNoticesAreQuotedWithTheirSource() {
    EditionEntry title =
        edition.entries().stream()
            .filter(entry -> entry.key().equals("standard.title.ja"))
            .findFirst()
            .orElseThrow();
    assertThat(title.origin().provenance()).isEqualTo(Provenance.QUOTED);
    assertThat(title.origin().source()).contains("meti-public-comment-result-2024-08-16");
  }

  @Test
  void separatedBackupIsRecommendedAndNeverCounts() {
    AppropriateMeans separated = means("IV-5", 8);
    assertThat(separated.text().ja()).contains("切り離し");
    assertThat(separated.counts(Answers.none())).isEqualTo(Truth.FALSE);
    assertThat(means("IV-5", 7).counts(Answers.none())).isEqualTo(Truth.TRUE);
  }

  @Test
  void theChoiceOfMeansIsJudgedOverThoseThatCount() {
    Answers onePlant = Answers.none().with("sites.multiple", false);
    Set<Integer> counted = edition.countedMeans("IV-5", onePlant);
    assertThat(counted).contains(7).doesNotContain(8);
    assertThat(edition.judgeMeans("IV-5", onePlant, counted, Set.of()).isSatisfied()).isTrue();
    assertThat(edition.judgeMeans("IV-5", onePlant, Set.of(8), Set.of()).missing())
        .isEqualTo(counted);
  }

  @Test
  void aMeansWhoseConditionIsFalseDoesNotCountAnOpenOneDoes() {
    AppropriateMeans conditional =
        edition.means().stream()
            .filter(means -> means.condition().text().equals("byod=yes"))
            .findFirst()
            .orElseThrow();
    String item = conditional.item();
    int number = conditional.number();
    assertThat(edition.countedMeans(item, Answers.none())).contains(number);
    assertThat(edition.countedMeans(item, Answers.none().with("byod", true))).contains(number);
    assertThat(edition.countedMeans(item, Answers.none().with("byod", false)))
        .doesNotContain(number);
  }

  @Test
  void anItemWhoseConditionIsFalseIsProposedAsNotApplicable() {
    ObligationItem electronic = edition.item("IV-13");
    assertThat(electronic.applies(Answers.none())).isEqualTo(Truth.OPEN);
    assertThat(electronic.applies(Answers.none().with("information.form", "paper")))
        .isEqualTo(Truth.FALSE);
    assertThat(electronic.applies(Answers.none().with("information.form", "paper", "electronic")))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void aCertificateOfRegisteredMattersMayBeThreeMonthsOld() {
    RequiredDocument document = edition.requiredDocument("A02");
    LocalDate submitted = LocalDate.of(2026, 11, 30);
    assertThat(document.isTooOld(LocalDate.of(2026, 8, 30), submitted)).isFalse();
    assertThat(document.isTooOld(LocalDate.of(2026, 8, 29), submitted)).isTrue();
    assertThat(document.accepts(DocumentFormat.PDF)).isTrue();
    assertThat(document.accepts(DocumentFormat.XLSX)).isFalse();
    Answers corporation = Answers.none().with("applicant.type", "corporation");
    assertThat(document.isNeeded(CaseKind.INITIAL, corporation)).isEqualTo(Truth.TRUE);
    assertThat(document.isNeeded(CaseKind.CHANGE, corporation)).isEqualTo(Truth.FALSE);
    assertThat(document.isNeeded(CaseKind.INITIAL, Answers.none())).isEqualTo(Truth.OPEN);
  }

  @Test
  void aDocumentWithoutFreshnessIsNeverTooOld() {
    RequiredDocument form = edition.requiredDocument("A01");
    assertThat(form.isForm()).isTrue();
    assertThat(form.isTooOld(LocalDate.of(2001, 1, 1), LocalDate.of(2026, 11, 30))).isFalse();
  }

  @Test
  void aDocumentNotPreparedBecomesAFindingAgainstItsItems() {
    assertThat(edition.requiredDocuments())
        .filteredOn(document -> document.ifNotPrepared().isFinding())
        .isNotEmpty()
        .allSatisfy(document -> assertThat(document.items()).isNotEmpty())
        .allSatisfy(document -> assertThat(document.isPreparedByApplicant()).isTrue());
  }

  @Test
  void majorAndMinorBlockAGrantObservationsDoNot() {
    assertThat(edition.grades().stream().filter(FindingGrade::blocksGrant))
        .extracting(FindingGrade::code)
        .containsExactly("major", "minor");
    assertThat(edition.grade("observation").needsCorrection()).isFalse();
  }

  @Test
  void everyFactOfTheGatesOfAGrantMustBeKnown() {
    List<DecisionRule> gates = edition.decisionRules("grant");
    assertThat(gates).hasSize(8).allMatch(rule -> rule.forbids(Answers.none()));
    Answers clean =
        gates.stream()
            .flatMap(rule -> rule.expression().keys().stream())
            .reduce(Answers.none(), (facts, key) -> facts.with(key, 0), Answers::and)
            .with("clock.K15", "none");
    assertThat(gates).noneMatch(rule -> rule.forbids(clean));
  }

  @Test
  void aRowThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> edition.clock("K99"))
        .isInstanceOf(NotInEdition.class)
        .hasMessage("Edition tics-2024 has no clock K99");
  }

  private AppropriateMeans means(String item, int number) {
    return edition.meansOf(item).get(number - 1);
  }

  private Set<String> quoted() {
    Set<String> texts =
        edition.items().stream()
            .filter(item -> item.origin().provenance() == Provenance.QUOTED)
            .map(item -> item.obligation().ja())
            .collect(Collectors.toSet());
    texts.add(means("IV-13", 7).text().ja());
    return texts;
  }

  private static String table(String name) throws IOException {
    try (InputStream in =
        ShippedEdition.class.getResourceAsStream("edition-tics-2024/" + name + ".csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
