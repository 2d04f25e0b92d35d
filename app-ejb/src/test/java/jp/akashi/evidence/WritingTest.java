package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Written;
import jp.akashi.journal.Change;
import jp.akashi.paper.Fingerprint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M24")
class WritingTest {

  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final Destruction DONE = new Destruction(NOW, "hayashi", "D-2026-0001");
  private final CaseDocument document = document();

  private static CaseDocument document() {
    return new CaseDocument(new ApplicationNumber("A-2026-0001"), "A17", "yamada", NOW);
  }

  private void says(String text) {
    document.fill(
        document.filled().keySet(), Map.of("what", text), true, new Written("yamada", NOW));
  }

  @Test
  void theDigestIsOfTheRandomValueAndEverythingWrittenInOrder() {
    document.state("述べる", "yamada", NOW);
    says("書く");
    byte[] said = "(statement)\0述べる\0what\0書く\0".getBytes(StandardCharsets.UTF_8);
    String salt = WrittenProof.of(document).salt();
    String hex = salt + HexFormat.of().formatHex(said);
    assertThat(document.writing().sha256())
        .isEqualTo(Fingerprint.of(HexFormat.of().parseHex(hex)))
        .isEqualTo(document.contentSha256());
  }

  @Test
  void theSameWordsOnAnotherDocumentHaveAnotherDigest() {
    says("yes");
    String first = document.writing().digest("yes");
    assertThat(first).isEqualTo(document.writing().digest("yes"));
    assertThat(first).isNotEqualTo(document().writing().digest("yes"));
  }

  @Test
  void whatChangedIsToldByDigestAndOnlyOnce() {
    WrittenTexts texts = new WrittenTexts(1);
    Writing proof = document.writing();
    assertThat(texts.tell(new TreeMap<>(Map.of("what", "一")), proof))
        .containsOnly(Map.entry("what", new Change(null, proof.digest("一"))));
    assertThat(texts.tell(new TreeMap<>(Map.of("what", "一")), proof)).isEmpty();
    assertThat(texts.tell(new TreeMap<>(Map.of("what", "二")), proof))
        .containsOnly(Map.entry("what", new Change(proof.digest("一"), proof.digest("二"))));
    assertThat(texts.tell(new TreeMap<>(), proof))
        .containsOnly(Map.entry("what", new Change(proof.digest("二"), null)));
  }

  @Test
  void whenItIsDestroyedOnlyTheDigestIsLeft() {
    says("秘密");
    String sha256 = document.contentSha256();
    document.forget(DONE);
    document.forget(new Destruction(NOW, "saito", "D-2026-0002"));
    assertThat(document.written()).isEmpty();
    assertThat(document.writing().salt()).isNull();
    assertThat(document.writing().destruction()).isEqualTo(DONE);
    assertThat(document.contentSha256()).isEqualTo(sha256);
  }

  @Test
  void recordsBesideWhatIsFilledInAreLookedAtAgainOnlyIfTheySaySomethingElse() {
    says("書く");
    String alone = document.contentSha256();
    document.handIn("a".repeat(64));
    document.accept();
    String before = document.contentSha256();
    document.handIn("a".repeat(64));
    assertThat(document.state()).isEqualTo(DocumentState.ACCEPTED);
    document.handIn("b".repeat(64));
    assertThat(document.state()).isEqualTo(DocumentState.SUBMITTED);
    assertThat(document.isOfRecords()).isFalse();
    assertThat(Set.of(alone, before, document.contentSha256())).hasSize(3);
  }
}
