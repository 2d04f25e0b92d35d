package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.akashi.TestDatabase;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.scheme.DocumentFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose file is scanned or looked into next, and which keys are asked for at the start. */
class QuarantineTest {

  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  private static final ScanResult CLEAN = new ScanResult(ScanOutcome.CLEAN, null, "ClamAV", NOW);
  private static TestDatabase database;

  @BeforeAll
  static void open() {
    database = TestDatabase.open();
    database.inTransaction(
        entities -> {
          Case many = new Case(entities, "8700110005901", 1);
          many.hands("A04", Readability.PENDING, CLEAN);
          many.hands("A05", Readability.PENDING, CLEAN);
          many.hands("A06", Readability.PENDING, CLEAN);
          many.hands("A07", Readability.READABLE, scan(ScanOutcome.QUARANTINED, null));
          many.hands(
              "A08",
              Readability.READABLE,
              scan(ScanOutcome.QUARANTINED, "Heuristics.Limits.Exceeded.MaxScanTime"));
          Case one = new Case(entities, "7000012050002", 2);
          one.hands("A04", Readability.PENDING, CLEAN);
          one.hands("A05", Readability.PENDING, scan(ScanOutcome.INFECTED, "Eicar"));
          return entities;
        });
  }

  @AfterAll
  static void close() throws IOException {
    database.close();
  }

  private static ScanResult scan(ScanOutcome outcome, String signature) {
    return new ScanResult(outcome, signature, "ClamAV", NOW);
  }

  @Test
  void companiesTakeTurnsUntilAllIsSeen() {
    Set<Long> seen = new HashSet<>(List.of(-1L));
    assertThat(unread(seen)).containsExactly("stored-1-A04", "stored-2-A04");
    assertThat(unread(seen)).containsExactly("stored-1-A05");
    assertThat(unread(seen)).containsExactly("stored-1-A06");
    assertThat(unread(seen)).isEmpty();
  }

  /** Names of those that come next; they are seen then. */
  private static List<String> unread(Collection<Long> seen) {
    List<Quarantine.Waiting> next = asked(NOW, quarantine -> quarantine.unread(Set.copyOf(seen)));
    next.forEach(waiting -> seen.add(waiting.id()));
    return next.stream().map(waiting -> waiting.stored().id()).toList();
  }

  @Test
  void whatIsTooMuchForTheScannerIsTriedAgainADayLater() {
    assertThat(asked(NOW.plusSeconds(60), Quarantine::waiting)).hasSize(1);
    assertThat(asked(NOW.plusSeconds(90_000), Quarantine::waiting)).hasSize(2);
  }

  @Test
  void ofEveryKeyThereAreSamples() {
    List<StoredFile> samples =
        database.inTransaction(
            entities ->
                StoredVersions.in(entities).samples().stream()
                    .map(EvidenceVersion::stored)
                    .toList());
    assertThat(samples).extracting(StoredFile::keyId).containsExactlyInAnyOrder("1", "1", "2", "2");
  }

  private static <T> T asked(Instant at, Function<Quarantine, T> question) {
    Clock clock = Clock.fixed(at, ZoneOffset.UTC);
    return database.inTransaction(entities -> question.apply(Quarantine.in(entities, clock)));
  }

  /** A company with a case that takes files. */
  private static final class Case {

    private final EntityManager entities;
    private final ApplicantCompany company;
    private final ApplicationNumber number;
    private final int running;

    Case(EntityManager entities, String corporateNumber, int running) {
      this.entities = entities;
      this.running = running;
      this.number = ApplicationNumber.of(2026, running);
      CompanyDetails details =
          new CompanyDetails("見本精密株式会社", "ミホン", "394-0000", "長野県", "岡谷市1-1", "鈴木 一郎", null, null);
      this.company = new ApplicantCompany(CorporateNumber.read(corporateNumber), details, NOW);
      entities.persist(company);
      entities.persist(new Application(number, company, "tics-2024", NOW));
      entities.flush();
    }

    void hands(String code, Readability readability, ScanResult scan) {
      CaseDocument document = new CaseDocument(number, code, "yamada", NOW);
      entities.persist(document);
      String id = "stored-" + running + "-" + code;
      StoredFile stored =
          new StoredFile(id, 10, id, new byte[] {1}, "" + running, EvidencePlace.DISK);
      FileLook look = new FileLook(readability);
      document.handIn(
          new ReceivedFile(
              code,
              code + ".pdf",
              DocumentFormat.PDF,
              null,
              look,
              scan,
              false,
              stored,
              FilePlace.UNSAID,
              null),
          company.id(),
          "yamada",
          NOW);
      entities.flush();
    }
  }
}
