package jp.akashi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The direction of the house: what stands on what, and who may open which door. */
@AnalyzeClasses(packages = "jp.akashi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<String> LIFE_OF_A_CASE =
      List.of(
          "scheme",
          "applicant",
          "application",
          "evidence",
          "selfcheck",
          "agreement",
          "nonconformity",
          "review",
          "audit",
          "decision",
          "certificate",
          "surveillance",
          "recheck",
          "register",
          "supervision",
          "disposal",
          "search");
  private static final List<String> GROUND_FLOOR =
      List.of(
          "setting",
          "person",
          "refusal",
          "idempotency",
          "journal",
          "paper",
          "calendar",
          "notice",
          "oscal");

  @ArchTest
  static void aStepNeverKnowsALaterStep(JavaClasses classes) {
    for (int step = 0; step < LIFE_OF_A_CASE.size() - 1; step++) {
      String[] later = in(LIFE_OF_A_CASE.subList(step + 1, LIFE_OF_A_CASE.size()));
      noClasses()
          .that()
          .resideInAPackage(in(LIFE_OF_A_CASE.get(step)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .because("a step may look back, never forward")
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static void theGroundFloorKnowsNoStep(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAnyPackage(in(GROUND_FLOOR))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(LIFE_OF_A_CASE))
        .allowEmptyShould(true)
        .check(classes);
  }

  @ArchTest
  static void everyClassIsInAKnownPackage(JavaClasses classes) {
    classes()
        .should()
        .resideInAnyPackage(in(Stream.of(GROUND_FLOOR, LIFE_OF_A_CASE).flatMap(List::stream)))
        .check(classes);
  }

  @ArchTest
  static void onlyPaperAndEvidenceOpenPdfFiles(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("paper"), in("evidence"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.xmpbox..")
        .check(classes);
  }

  /** Where evidence lies on disk, none of it is loaded. */
  @ArchTest
  static void onlyTheS3ClassesKnowItsSdk(JavaClasses classes) {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("S3")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(classes);
  }

  /** What is referred to lazily needs a proxy; of the rest Hibernate is not to make one (0010). */
  @ArchTest
  static void anEntityIsFinalUnlessItIsReferredTo(JavaClasses classes) {
    Set<String> referred =
        classes.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(f -> f.isAnnotatedWith(ManyToOne.class) || f.isAnnotatedWith(OneToOne.class))
            .map(field -> field.getRawType().getName())
            .collect(Collectors.toSet());
    DescribedPredicate<JavaClass> needsProxy =
        DescribedPredicate.describe("are referred to", type -> referred.contains(type.getName()));
    classes().that(needsProxy).should().notHaveModifier(JavaModifier.FINAL).check(classes);
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .and(DescribedPredicate.not(needsProxy))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(classes);
  }

  @ArchTest
  static void onlySearchKnowsTheIndex(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("search"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hibernate.search..", "org.apache.lucene..")
        .check(classes);
  }

  @ArchTest
  static void theEngineIsNotKnownHere(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.camunda..", "org.operaton..", "jp.akashi.workflow..")
        .check(classes);
  }

  @ArchTest
  static void thePagesAreNotKnownHere(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..")
        .check(classes);
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    classes().should(BE_IN_A_NULL_MARKED_PACKAGE).check(classes);
  }

  private static final ArchCondition<JavaClass> BE_IN_A_NULL_MARKED_PACKAGE =
      new ArchCondition<>("be in a package whose package-info is @NullMarked") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
          events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
        }
      };

  private static String in(String concept) {
    return "jp.akashi." + concept + "..";
  }

  private static String[] in(List<String> concepts) {
    return in(concepts.stream());
  }

  private static String[] in(Stream<String> concepts) {
    return concepts.map(ArchitectureTest::in).toArray(String[]::new);
  }
}
