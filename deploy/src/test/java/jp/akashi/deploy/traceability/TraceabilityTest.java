package jp.akashi.deploy.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceabilityTest {

  private static final Path ROOT = Path.of("..");

  private final Traceability traceability = Traceability.of(ROOT);

  @Test
  void thePageIsWhatTheBuildWrites() throws IOException {
    Path written = Path.of("target", "traceability.md");
    Files.writeString(written, traceability.markdown());
    assertThat(ROOT.resolve("docs/traceability.md"))
        .as("run: cp deploy/target/traceability.md docs/traceability.md (and commit it)")
        .content(StandardCharsets.UTF_8)
        .isEqualTo(Files.readString(written));
  }

  @Test
  void everyTagNamesADuty() {
    assertThat(traceability.strays()).as("a tag that is not in duties.csv").isEmpty();
  }

  @Test
  void everyDutyIsListedOnceWithItsProvenance() {
    assertThat(traceability.duties()).extracting(Duty::id).doesNotHaveDuplicates();
    assertThat(traceability.duties())
        .extracting(Duty::provenance)
        .isSubsetOf("quoted", "paraphrased", "inferred", "ours");
  }

  @Test
  void tagsAreReadFromMethodsAndClassesAndOthersAreLeftAlone() {
    List<String> source =
        List.of(
            "@Tag(\"ACT-72\")",
            "class SecretsTest {",
            "  @ParameterizedTest",
            "  @Tag(\"slow\") @Tag(\"R05\")",
            "  @ValueSource(",
            "      strings = {\"a\"})",
            "  void aLeaverSeesNothing(String name) {");
    assertThat(TestSources.proofs("SecretsTest", source))
        .containsExactly(
            new Proof("ACT-72", "SecretsTest", ""),
            new Proof("R05", "SecretsTest", "aLeaverSeesNothing"));
  }

  @Test
  void aTestIsToldAsASentence() {
    assertThat(new Proof("R15", "DecisionIT", "twoMembersAreNoQuorum").sentence())
        .isEqualTo("two members are no quorum");
    assertThat(new Proof("M5", "AgreementIT", "aPDFFailsACheckOnTheWay").sentence())
        .isEqualTo("a pdf fails a check on the way");
  }
}
