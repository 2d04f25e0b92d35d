package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.scheme.DocumentFormat;
import org.junit.jupiter.api.Test;

/** What documents of a case are compared with: the same file twice. */
class CaseFolderTest {

  private static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 1);
  private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");

  @Test
  void aFileHandedInForTwoDocumentsIsFoundFromBoth() {
    CaseDocument first = handedIn("A02", "aa");
    CaseDocument second = handedIn("A03", "bb", "aa");
    assertThat(twin(first, first, second)).contains("A03");
    assertThat(twin(second, first, second)).contains("A02");
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
    return new CaseFolder(List.of(folder)).twin(document, document.latest().orElseThrow());
  }

  private static CaseDocument handedIn(String code, String... digests) {
    CaseDocument document = new CaseDocument(NUMBER, code, "yamada", NOW);
    for (String digest : digests) {
      document.handIn(file(code, digest), 1, "yamada", NOW);
    }
    return document;
  }

  private static ReceivedFile file(String code, String digest) {
    return new ReceivedFile(
        code,
        code + ".pdf",
        DocumentFormat.PDF,
        null,
        new FileLook(Readability.READABLE),
        new ScanResult(ScanOutcome.CLEAN, null, "ClamAV", NOW),
        false,
        new StoredFile(code + digest, 10, digest, new byte[] {1}, "1", EvidencePlace.DISK),
        null);
  }
}
