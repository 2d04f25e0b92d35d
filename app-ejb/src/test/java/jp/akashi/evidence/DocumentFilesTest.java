package jp.akashi.evidence;

import static jp.akashi.evidence.CheckedFixture.CLEAN;
import static jp.akashi.evidence.CheckedFixture.NOW;
import static jp.akashi.evidence.CheckedFixture.READABLE;
import static jp.akashi.evidence.CheckedFixture.TODAY;
import static jp.akashi.evidence.CheckedFixture.beside;
import static jp.akashi.evidence.CheckedFixture.file;
import static jp.akashi.evidence.CheckedFixture.placed;
import static jp.akashi.evidence.CheckedFixture.scanned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Written;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the files of a document count, and what they make of it together. */
class DocumentFilesTest {

  private static final Written YAMADA = new Written("yamada", NOW);
  private final CaseDocument document =
      new CaseDocument(ApplicationNumber.of(2026, 1), "A04", "yamada", NOW);

  private EvidenceVersion handIn(ReceivedFile file) {
    return document.handIn(file, 1, "yamada", NOW);
  }

  private List<String> counting() {
    return document.counting().stream().map(EvidenceVersion::labelWithPiece).toList();
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.errors().get(0).field()).isEqualTo("piece");
              assertThat(refused.errors().get(0).code()).isEqualTo(code);
            });
  }

  @Test
  void aFileOfWhichNothingIsSaidIsANewerVersion() {
    handIn(file("A04", "aa"));
    handIn(file("A04", "bb"));
    assertThat(counting()).containsExactly("A04 v2");
    assertThat(document.versions().get(0).counts()).isFalse();
  }

  @Test
  void aFurtherFileCountsBesideTheOthersInTheirOrder() {
    handIn(beside(file("A04", "aa")));
    handIn(beside(file("A04", "bb")));
    handIn(beside(file("A04", "cc")));
    handIn(placed(FilePlace.inPlaceOf(2), file("A04", "dd")));
    assertThat(counting()).containsExactly("A04 v1", "A04 v4 (file 2)", "A04 v3 (file 3)");
    assertThat(document.opens()).hasSize(3);
  }

  @Test
  void whereSeveralCountItMustBeSaidWhatAFileBecomes() {
    handIn(file("A04", "aa"));
    handIn(beside(file("A04", "bb")));
    refused("piece.which", () -> handIn(file("A04", "cc")));
    refused("piece.none", () -> handIn(placed(FilePlace.inPlaceOf(3), file("A04", "cc"))));
    assertThat(document.versions()).hasSize(2);
  }

  @Test
  void moreThanFiftyDoNotCount() {
    for (int piece = 1; piece <= Pieces.MOST; piece++) {
      handIn(beside(file("A04", "a" + piece)));
    }
    refused("piece.tooMany", () -> handIn(beside(file("A04", "bb"))));
    handIn(placed(FilePlace.inPlaceOf(Pieces.MOST), file("A04", "bb")));
    document.takeOut(7, YAMADA);
    assertThat(handIn(beside(file("A04", "cc"))).piece())
        .as("no number is given twice")
        .isEqualTo(Pieces.MOST + 1);
  }

  @Test
  void oneOfSeveralIsTakenOutAndStaysOnRecord() {
    handIn(file("A04", "aa"));
    handIn(beside(file("A04", "bb")));
    assertThat(document.takeOut(1, YAMADA).label()).isEqualTo("A04 v1");
    assertThat(counting()).containsExactly("A04 v2 (file 2)");
    assertThat(document.versions()).hasSize(2);
    assertThatThrownBy(() -> document.takeOut(1, YAMADA)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> document.takeOut(2, YAMADA))
        .isInstanceOfSatisfying(
            OutOfOrder.class, last -> assertThat(last.code()).isEqualTo("piece.last"));
    handIn(file("A04", "cc"));
    assertThat(counting()).containsExactly("A04 v3 (file 2)");
  }

  @Test
  void whatWasAcceptedStaysWhole() {
    handIn(file("A04", "aa"));
    handIn(beside(file("A04", "bb")));
    document.accept();
    assertThatThrownBy(() -> document.takeOut(2, YAMADA))
        .isInstanceOfSatisfying(
            OutOfOrder.class, taken -> assertThat(taken.code()).isEqualTo("document.accepted"));
    handIn(beside(file("A04", "cc")));
    assertThat(document.state()).as("to be judged anew").isEqualTo(DocumentState.SUBMITTED);
    assertThat(counting()).hasSize(3);
  }

  @Test
  void theDocumentStandsAsItsWorstFileDoes() {
    handIn(file("A04", "aa"));
    assertThat(document.state()).isEqualTo(DocumentState.SUBMITTED);
    handIn(beside(file("A04", "bb", TODAY, new FileLook(Readability.PENDING), CLEAN)));
    assertThat(document.state()).isEqualTo(DocumentState.SCANNING);
    ScanResult waits = scanned(ScanOutcome.QUARANTINED, null);
    handIn(beside(file("A04", "cc", TODAY, READABLE, waits)));
    assertThat(document.state()).isEqualTo(DocumentState.QUARANTINED);
    assertThat(document.opens()).hasSize(1);
    assertThatThrownBy(document::accept).isInstanceOf(OutOfOrder.class);
    document.takeOut(3, YAMADA);
    document.counting().get(1).looked(new FileLook(Readability.READABLE));
    assertThat(document.state()).isEqualTo(DocumentState.SUBMITTED);
  }

  @Test
  void allThatCountIsGivenBackTogether() {
    handIn(file("A04", "aa"));
    handIn(beside(file("A04", "bb")));
    document.giveBack("押印がありません。");
    assertThat(document.versions()).allMatch(EvidenceVersion::isGivenBack);
    EvidenceVersion again = handIn(placed(FilePlace.inPlaceOf(1), file("A04", "bb")));
    assertThat(document.files().givenBackBefore(again).orElseThrow().position()).isEqualTo(2);
    assertThat(counting()).containsExactly("A04 v3", "A04 v2 (file 2)");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsTakenBackCountsNoMoreAndNothingIsBesideIt(boolean declared) {
    handIn(file("A04", "aa"));
    handIn(beside(file("A04", "bb")));
    if (declared) {
      document.declare(DocumentState.NOT_PREPARED, "まだ作っていません。", "yamada", NOW);
    } else {
      document.reopen("yamada", NOW);
    }
    assertThat(counting()).isEmpty();
    assertThat(document.contentSha256()).isNull();
    handIn(beside(file("A04", "cc")));
    assertThat(counting()).containsExactly("A04 v3");
  }

  @Test
  void theDigestCoversAllInTheirOrder() {
    handIn(file("A04", "aa"));
    assertThat(document.contentSha256()).as("of one file its own").isEqualTo("aa");
    handIn(beside(file("A04", "bb")));
    String both = document.contentSha256();
    assertThat(both).hasSize(64);
    handIn(placed(FilePlace.inPlaceOf(1), file("A04", "bb")));
    handIn(placed(FilePlace.inPlaceOf(2), file("A04", "aa")));
    assertThat(document.contentSha256()).hasSize(64).isNotEqualTo(both);
  }

  @Test
  void whatAFileBecomesIsReadAsItIsWritten() {
    for (FilePlace place : List.of(FilePlace.UNSAID, FilePlace.BESIDE, FilePlace.inPlaceOf(12))) {
      assertThat(FilePlace.read(place.said())).isEqualTo(place);
    }
    assertThat(FilePlace.read(" ")).isEqualTo(FilePlace.UNSAID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "Beside", "２", "9999999999", "1 2"})
  void whatIsNeitherAWordNorANumberIsRefused(String said) {
    refused("piece.form", () -> FilePlace.read(said));
  }
}
