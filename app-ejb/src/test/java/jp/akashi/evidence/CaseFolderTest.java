package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import org.junit.jupiter.api.Test;

/** What documents of a case are compared with: the same file twice. */
class CaseFolderTest {

  private static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 1);

  @Test
  void aFileHandedInForTwoDocumentsIsFoundFromBoth() {
    CaseDocument first = handedIn("A02", "aa");
    CaseDocument second = handedIn("A03", "bb", "aa");
    assertThat(twin(first, first, second)).contains("A03");
    assertThat(twin(second, first, second)).contains("A02");
  }

  @Test
  void aLateCopyOfAFileThatWasTakenIsFound() {
    CaseDocument taken = handedIn("A02", "aa");
    taken.accept();
    CaseDocument late = handedIn("A03", "aa");
    assertThat(twin(late, taken, late)).contains("A02");
    assertThat(twin(taken, taken, late)).contains("A03");
  }

  @Test
  void theSameFileAnewForItsOwnDocumentIsNoTwin() {
    CaseDocument document = handedIn("A02", "aa", "aa");
    assertThat(twin(document, document, handedIn("A03", "bb"))).isEmpty();
  }

  @Test
  void aFileHandedInElsewhereByMistakeAndReplacedThereIsNoTwin() {
    CaseDocument right = handedIn("A04", "aa");
    assertThat(twin(right, right, handedIn("A05", "aa", "bb"))).isEmpty();
  }

  @Test
  void ofSeveralTheFirstIsNamed() {
    CaseDocument last = handedIn("A04", "aa");
    assertThat(twin(last, handedIn("A02", "aa"), handedIn("A03", "aa"), last)).contains("A02");
  }

  private static Optional<String> twin(CaseDocument document, CaseDocument... folder) {
    return new CaseFolder(List.of(folder)).twin(document, document.counting().get(0));
  }

  private static CaseDocument handedIn(String code, String... digests) {
    CaseDocument document = new CaseDocument(NUMBER, code, "yamada", CheckedFixture.NOW);
    for (String digest : digests) {
      document.handIn(CheckedFixture.file(code, digest), 1, "yamada", CheckedFixture.NOW);
    }
    return document;
  }
}
