package jp.akashi.evidence;

import static jp.akashi.evidence.CheckedFixture.CLEAN;
import static jp.akashi.evidence.CheckedFixture.NOW;
import static jp.akashi.evidence.CheckedFixture.READABLE;
import static jp.akashi.evidence.CheckedFixture.TODAY;
import static jp.akashi.evidence.CheckedFixture.beside;
import static jp.akashi.evidence.CheckedFixture.file;
import static jp.akashi.evidence.CheckedFixture.placed;
import static jp.akashi.evidence.CheckedFixture.required;
import static jp.akashi.evidence.CheckedFixture.scanned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything the completeness check has to say, before and after a document was taken. */
class CompletenessCheckTest {

  private static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 1);
  private static final String OURS = "見本精密工業株式会社";
  private static final Shown ELSEWHERE = Shown.in("東京都見本区架空一丁目2番3号 株式会社架空 会社法人等番号 9999-03-000168");
  private final List<CaseDocument> folder = new ArrayList<>();

  private CaseDocument begun(String code) {
    CaseDocument document = new CaseDocument(NUMBER, code, "yamada", NOW);
    folder.add(document);
    folder.sort(Comparator.comparing(CaseDocument::code));
    return document;
  }

  private CaseDocument handedIn(String code, ReceivedFile... files) {
    CaseDocument document = begun(code);
    for (ReceivedFile file : files) {
      document.handIn(file, 1, "yamada", NOW);
    }
    return document;
  }

  /** As the reception desk takes it, whatever was found. */
  private static CaseDocument taken(CaseDocument document) {
    document.accept();
    return document;
  }

  private List<String> found(CaseDocument document) {
    return found(document, true);
  }

  private List<String> found(CaseDocument document, boolean needed) {
    return CheckedFixture.said(
        CompletenessCheck.of(
            new CaseFolder(folder),
            CheckedFixture.company(OURS),
            required(document.code()),
            needed,
            document,
            TODAY));
  }

  @Test
  void whatNobodyAnsweredIsMissing() {
    assertThat(
            CheckedFixture.said(
                CompletenessCheck.of(
                    new CaseFolder(folder),
                    CheckedFixture.company(OURS),
                    required("A04"),
                    true,
                    null,
                    TODAY)))
        .containsExactly("stop finding.missing []");
    CaseDocument takenBack = handedIn("A04", file("A04", "aa"));
    takenBack.reopen("yamada", NOW);
    assertThat(found(takenBack)).containsExactly("stop finding.missing []");
  }

  @Test
  void whatIsInOrderHasNothingSaidOfIt() {
    CaseDocument document = handedIn("A04", file("A04", "aa"));
    assertThat(found(document)).isEmpty();
    assertThat(found(taken(document))).isEmpty();
  }

  @Test
  void whatWasGivenBackWaitsForItsCorrection() {
    CaseDocument document = handedIn("A04", file("A04", "aa"));
    document.giveBack("押印がありません。");
    assertThat(found(document)).containsExactly("stop finding.returned []");
  }

  @Test
  void notApplicableIsContradictedByTheCase() {
    CaseDocument document = begun("A22");
    document.declare(DocumentState.NOT_APPLICABLE, "電子情報がないため。", "yamada", NOW);
    assertThat(found(document, true)).containsExactly("stop finding.neededAfterAll []");
    assertThat(found(document, false)).isEmpty();
  }

  @Test
  void anotherDeclarationHasNoFinding() {
    CaseDocument document = begun("A20");
    document.declare(DocumentState.ON_SITE, "図が外に出ると守りが弱くなるため。", "yamada", NOW);
    assertThat(found(document)).isEmpty();
  }

  @Test
  void ageCountsToSubmission() {
    var day = TODAY.minusMonths(3);
    assertThat(found(handedIn("A02", file("A02", "aa", day, READABLE, CLEAN)))).isEmpty();
    CaseDocument old = handedIn("A02", file("A02", "bb", day.minusDays(1), READABLE, CLEAN));
    assertThat(found(old)).containsExactly("stop finding.tooOld [2026-11-30]");
    assertThat(found(taken(old))).containsExactly("stop finding.tooOld [2026-11-30]");
  }

  @ParameterizedTest
  @CsvSource({
    "ENCRYPTED, finding.encrypted",
    "UNREADABLE, finding.unreadable",
    "UNSAFE, finding.unsafe",
    "PENDING, finding.scanning"
  })
  void whatCannotBeReadStops(Readability readability, String finding) {
    CaseDocument document =
        handedIn("A04", file("A04", "aa", TODAY, new FileLook(readability), CLEAN));
    assertThat(found(document)).containsExactly("stop " + finding + " []");
  }

  @ParameterizedTest
  @EnumSource(
      value = Readability.class,
      names = {"READABLE", "NOT_CHECKED"})
  void whatCanBeReadOrHasNoLookIsFine(Readability readability) {
    CaseDocument document =
        handedIn("A04", file("A04", "aa", TODAY, new FileLook(readability), CLEAN));
    assertThat(found(document)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "INFECTED, Eicar, stop finding.infected [Eicar]",
    "QUARANTINED, , stop finding.quarantined []",
    "QUARANTINED, Heuristics.Limits.Exceeded.MaxRecursion, stop finding.tooMuchToScan []",
    "NOT_SCANNED, , care finding.notScanned []"
  })
  void whatTheScannerSaidIsTold(ScanOutcome outcome, String signature, String finding) {
    CaseDocument document =
        handedIn("A04", file("A04", "aa", TODAY, READABLE, scanned(outcome, signature)));
    assertThat(found(document)).containsExactly(finding);
  }

  @Test
  void whatIsFoundInAFileThatWasTakenIsTold() {
    CaseDocument document = taken(handedIn("A04", file("A04", "aa")));
    EvidenceVersion version = document.counting().get(0);
    version.looked(new FileLook(Readability.READABLE, 1, true));
    version.scanned(scanned(ScanOutcome.INFECTED, "Eicar"));
    assertThat(document.state()).isEqualTo(DocumentState.ACCEPTED);
    assertThat(found(document))
        .containsExactly("stop finding.infected [Eicar]", "care finding.blank []");
  }

  @Test
  void aBlankFileIsAHint() {
    FileLook blank = new FileLook(Readability.READABLE, 2, true);
    CaseDocument document = handedIn("A04", file("A04", "aa", TODAY, blank, CLEAN));
    assertThat(found(document)).containsExactly("care finding.blank []");
  }

  @Test
  void theSameFileForTwoDocumentsIsAHintAtBothAlsoOnceOneWasTaken() {
    CaseDocument first = handedIn("A04", file("A04", "aa"));
    CaseDocument late = handedIn("A07", file("A07", "aa"));
    assertThat(found(first)).containsExactly("care finding.twice [A07]");
    taken(first);
    assertThat(found(late)).containsExactly("care finding.twice [A04]");
    assertThat(found(first)).containsExactly("care finding.twice [A07]");
    late.reopen("yamada", NOW);
    assertThat(found(first)).isEmpty();
  }

  @Test
  void ofSeveralFilesEachIsLookedAtAndNamed() {
    CaseDocument document =
        handedIn(
            "A04",
            file("A04", "aa"),
            beside(file("A04", "bb", TODAY, new FileLook(Readability.ENCRYPTED), CLEAN)),
            beside(file("A04", "cc", TODAY, READABLE, scanned(ScanOutcome.NOT_SCANNED, null))));
    assertThat(found(document))
        .containsExactly("stop finding.encrypted [] v2", "care finding.notScanned [] v3");
    document.handIn(placed(FilePlace.inPlaceOf(2), file("A04", "dd")), 1, "yamada", NOW);
    assertThat(found(document)).containsExactly("care finding.notScanned [] v3");
    document.takeOut(3, new Written("yamada", NOW));
    assertThat(found(document)).isEmpty();
  }

  @Test
  void aDocumentIsAsOldAsItsOldestFile() {
    var day = TODAY.minusMonths(3);
    CaseDocument document =
        handedIn(
            "A02", file("A02", "aa"), beside(file("A02", "bb", day.minusDays(1), READABLE, CLEAN)));
    assertThat(found(document)).containsExactly("stop finding.tooOld [2026-11-30] v2");
  }

  @Test
  void theSameFileTwiceForOneDocumentIsAHintAtTheSecond() {
    CaseDocument document =
        handedIn("A04", file("A04", "aa"), beside(file("A04", "bb")), beside(file("A04", "aa")));
    assertThat(found(document)).containsExactly("care finding.twiceHere [A04.pdf, 1] v3");
  }

  @Test
  void anyOfSeveralFilesIsRecognisedElsewhere() {
    CaseDocument several = handedIn("A04", file("A04", "aa"), beside(file("A04", "bb")));
    CaseDocument other = handedIn("A07", file("A07", "bb"));
    assertThat(found(other)).containsExactly("care finding.twice [A04]");
    assertThat(found(several)).containsExactly("care finding.twice [A07] v2");
  }

  @Test
  void aDocumentIsFinishedWithTheLatestOfItsFiles() {
    taken(
        handedIn(
            "A12",
            file("A12", "aa", TODAY.minusDays(9), READABLE, CLEAN),
            beside(file("A12", "ab", TODAY.minusDays(3), READABLE, CLEAN))));
    CaseDocument review =
        handedIn(
            "A13",
            file("A13", "bb", TODAY.minusDays(5), READABLE, CLEAN),
            beside(file("A13", "bc", TODAY.minusDays(4), READABLE, CLEAN)));
    assertThat(found(review))
        .containsExactly("care finding.datedBefore [2026-11-27, A12, 2026-11-28]");
  }

  @Test
  void theFileThatWasGivenBackIsNotHandedInAgain() {
    CaseDocument document = handedIn("A04", file("A04", "aa"));
    document.giveBack("押印がありません。");
    document.handIn(file("A04", "bb"), 1, "yamada", NOW);
    assertThat(found(document)).isEmpty();
    document.handIn(file("A04", "aa"), 1, "yamada", NOW);
    assertThat(found(document)).containsExactly("stop finding.sameAgain [1]");
    assertThat(found(taken(document))).as("taken nevertheless").isEmpty();
  }

  @Test
  void theSameFileWithAnotherDateIsNotAccused() {
    CaseDocument document = handedIn("A04", file("A04", "aa"), file("A04", "aa"));
    assertThat(found(document)).as("nobody gave it back").isEmpty();
    document.declare(DocumentState.NOT_PREPARED, "まだ作っていません。", "yamada", NOW);
    document.giveBack("いつ作りますか。");
    document.handIn(file("A04", "aa"), 1, "yamada", NOW);
    assertThat(found(document)).as("a declaration was given back, not this file").isEmpty();
  }

  @Test
  void anotherCompanysDocumentIsNoticedAlsoOnceItWasTaken() {
    CaseDocument document =
        handedIn("A02", file("A02", "aa", TODAY, READABLE.with(ELSEWHERE), CLEAN));
    List<String> differs =
        List.of(
            "stop finding.otherNumber [8700110005901, 3999903000168]",
            "care finding.otherName [見本精密工業株式会社]",
            "care finding.otherAddress [長野県岡谷市見本町1-1]");
    assertThat(found(document)).isEqualTo(differs);
    assertThat(found(taken(document))).isEqualTo(differs);
  }

  @Test
  void datesOutOfOrderAreNoticedAlsoOnceTheyWereTaken() {
    taken(handedIn("A12", file("A12", "aa")));
    CaseDocument review = handedIn("A13", file("A13", "bb", TODAY.minusDays(1), READABLE, CLEAN));
    String early = "care finding.datedBefore [2026-11-30, A12, 2026-12-01]";
    assertThat(found(review)).containsExactly(early);
    assertThat(found(taken(review))).containsExactly(early);
  }

  @Test
  void aFormSaidBeforeWhatItRestsOnIsNoticed() {
    handedIn("A32", file("A32", "aa", TODAY.plusDays(1), READABLE, CLEAN));
    CaseDocument form = begun("A01");
    form.state("記載のとおりです。", "yamada", NOW);
    String early = "care finding.submittedBefore [2026-12-01, A32, 2026-12-02]";
    assertThat(found(form)).containsExactly(early);
    assertThat(found(taken(form))).containsExactly(early);
  }
}
