package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import jp.akashi.TestDatabase;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.scheme.DocumentFormat;
import org.junit.jupiter.api.Test;

/** What is left of a version whose key was destroyed. */
class DestroyedKeyTest {

  private static final Instant NOW = Instant.parse("2032-12-01T03:00:00Z");
  private static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 7);

  @Test
  void isNeitherReadNorWrappedAnewAndKeepsItsDigest() throws IOException {
    try (TestDatabase database = TestDatabase.open()) {
      database.inTransaction(DestroyedKeyTest::twoDocumentsOneDestroyed);
      database.inTransaction(
          entities -> {
            CaseDocuments documents = CaseDocuments.in(entities);
            StoredVersions stored = StoredVersions.in(entities);
            List<EvidenceVersion> toWrap = stored.notUnder("0002", 0, 500);
            assertThat(toWrap).extracting(EvidenceVersion::label).containsExactly("A12 v1");
            EvidenceVersion gone = documents.find(NUMBER, "A10").orElseThrow().versions().get(0);
            assertThat(gone.sha256()).isEqualTo("aa");
            assertThat(gone.size()).isEqualTo(10);
            assertThat(gone.name()).isEqualTo("A10 v1");
            assertThat(gone.shown()).isNull();
            assertThat(gone.destruction())
                .isEqualTo(new Destruction(NOW, "hayashi", "D-2032-0001"));
            assertThatThrownBy(gone::stored).isInstanceOf(IllegalStateException.class);
            assertThat(stored.knows("stored-A10")).as("the sweep leaves it to us").isTrue();
            return entities;
          });
    }
  }

  /** The key goes while others have read the version and are about to wrap it anew. */
  @Test
  void doesNotComeBackWithAKeyThatIsWrappedAnew() throws IOException {
    try (TestDatabase database = TestDatabase.open()) {
      database.inTransaction(DestroyedKeyTest::twoDocumentsOneDestroyed);
      database.inTransaction(
          entities -> {
            StoredVersions stored = StoredVersions.in(entities);
            EvidenceVersion read = stored.notUnder("0002", 0, 500).get(0);
            StoredFile anew =
                new StoredFile("stored-A12", 10, "aa", new byte[] {2}, "0002", EvidencePlace.DISK);
            database.inTransaction(DestroyedKeyTest::theOtherIsDestroyed);
            stored.rewrap(read, anew);
            return entities;
          });
      database.inTransaction(
          entities -> {
            EvidenceVersion gone = version(entities, "A12");
            assertThat(gone.destruction()).isNotNull();
            assertThatThrownBy(gone::stored).isInstanceOf(IllegalStateException.class);
            return entities;
          });
    }
  }

  @Test
  void whatIsThereIsWrappedAnew() throws IOException {
    try (TestDatabase database = TestDatabase.open()) {
      database.inTransaction(DestroyedKeyTest::twoDocumentsOneDestroyed);
      database.inTransaction(
          entities -> {
            StoredVersions stored = StoredVersions.in(entities);
            EvidenceVersion read = stored.notUnder("0002", 0, 500).get(0);
            stored.rewrap(
                read,
                new StoredFile("stored-A12", 10, "aa", new byte[] {2}, "0002", EvidencePlace.DISK));
            return entities;
          });
      database.inTransaction(
          entities -> {
            assertThat(version(entities, "A12").stored().keyId()).isEqualTo("0002");
            assertThat(StoredVersions.in(entities).notUnder("0002", 0, 500)).isEmpty();
            return entities;
          });
    }
  }

  private static EntityManager theOtherIsDestroyed(EntityManager entities) {
    version(entities, "A12").destroy(new Destruction(NOW, "hayashi", "D-2032-0003"));
    return entities;
  }

  private static EvidenceVersion version(EntityManager entities, String code) {
    return CaseDocuments.in(entities).find(NUMBER, code).orElseThrow().versions().get(0);
  }

  private static EntityManager twoDocumentsOneDestroyed(EntityManager entities) {
    CompanyDetails details =
        new CompanyDetails(
            "見本精密株式会社", "ミホンセイミツ", "394-0000", "長野県", "岡谷市1-1", "代表取締役 鈴木 一郎", null, null);
    ApplicantCompany company =
        new ApplicantCompany(CorporateNumber.read("8700110005901"), details, NOW);
    entities.persist(company);
    entities.persist(new Application(NUMBER, company, "tics-2024", NOW));
    entities.flush();
    EvidenceVersion gone = handedIn(entities, company, "A10");
    handedIn(entities, company, "A12");
    entities.flush();
    Destruction first = new Destruction(NOW, "hayashi", "D-2032-0001");
    assertThat(gone.shown()).isNotNull();
    gone.destroy(first);
    gone.destroy(new Destruction(NOW.plusSeconds(9), "ono", "D-2032-0002"));
    assertThat(gone.destruction()).as("done once").isEqualTo(first);
    return entities;
  }

  private static EvidenceVersion handedIn(
      EntityManager entities, ApplicantCompany company, String code) {
    CaseDocument document = new CaseDocument(NUMBER, code, "yamada", NOW);
    entities.persist(document);
    ReceivedFile file =
        new ReceivedFile(
            code,
            "秘密の計画.pdf",
            DocumentFormat.PDF,
            null,
            new FileLook(Readability.READABLE).with(new Shown("8700110005901", "", null)),
            new ScanResult(ScanOutcome.CLEAN, null, "ClamAV", NOW),
            true,
            new StoredFile("stored-" + code, 10, "aa", new byte[] {1}, "0001", EvidencePlace.DISK),
            FilePlace.UNSAID,
            null);
    return document.handIn(file, company.id(), "yamada", NOW);
  }
}
