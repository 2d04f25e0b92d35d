package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.CaseFacts;
import jp.akashi.application.FactSource;
import jp.akashi.certificate.IssueRules;
import jp.akashi.decision.DecisionFacts;
import jp.akashi.decision.EvaluationFacts;
import org.junit.jupiter.api.Test;

/** An edition may ask for the facts that the steps of a case give, and for no others. */
class RuleFactsTest {

  private static final Set<String> OF_SOURCES = keysOfSources();

  @Test
  void everyFactIsGivenByAStep() throws IOException {
    String given =
        classFile(CaseFacts.class)
            + classFile(EvaluationFacts.class)
            + classFile(DecisionFacts.class)
            + classFile(IssueRules.class);
    Set<String> unknown = new TreeSet<>(RuleFacts.computed());
    unknown.removeAll(OF_SOURCES);
    assertThat(unknown).map(RuleFactsTest::constant).allMatch(given::contains);
  }

  @Test
  void everyFactOfASourceMayBeAskedFor() {
    assertThat(RuleFacts.computed()).containsAll(OF_SOURCES);
  }

  @Test
  void theShippedEditionAsksForWhatItGets() {
    EditionContent shipped = ShippedEdition.content();
    Map<String, List<String>> answers =
        shipped.questions().stream()
            .filter(question -> question.asked() != Asked.DERIVED)
            .collect(Collectors.toMap(ConditionQuestion::key, ConditionQuestion::values));
    assertThat(Stream.of("grant", "decision", "refuse", "issue"))
        .allSatisfy(
            act ->
                assertThat(RuleFacts.of(act, answers).keySet())
                    .containsAll(
                        shipped.decisionRules(act).stream()
                            .flatMap(rule -> rule.expression().keys().stream())
                            .toList()));
    assertThat(RuleFacts.of("grant", answers)).containsKeys("outsourcing", "systems");
  }

  /** The keys of every bean that says facts of a case. */
  private static Set<String> keysOfSources() {
    return new ClassFileImporter()
        .importPackages("jp.akashi").stream()
            .filter(type -> type.isAssignableTo(FactSource.class) && !type.isInterface())
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::reflect)
            .flatMap(type -> keys(type).stream())
            .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> keys(Class<?> source) {
    try {
      return ((FactSource) source.getConstructor().newInstance()).keys();
    } catch (ReflectiveOperationException noBean) {
      throw new AssertionError(source.getName(), noBean);
    }
  }

  private static String classFile(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** A constant as a class file writes it: its kind, its length, itself. */
  private static String constant(String text) {
    return "\u0001" + (char) 0 + (char) text.length() + text;
  }
}
