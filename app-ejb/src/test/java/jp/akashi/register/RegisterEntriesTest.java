package jp.akashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.akashi.TestDatabase;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateState;
import jp.akashi.certificate.Deed;
import jp.akashi.certificate.Holder;
import jp.akashi.certificate.TakenOver;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterEntriesTest {

  private static final int MANY = 30;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final RegisterEntries.Shown SHOWN =
      new RegisterEntries.Shown(TODAY, TODAY.minusYears(1));

  @Test
  void manyEntriesComeWithTheirSitesByFewStatements() throws IOException {
    try (TestDatabase database = TestDatabase.open()) {
      database.inTransaction(RegisterEntriesTest::published);
      long asked =
          database.inTransaction(
              entities -> {
                Statistics statistics = statistics(entities);
                List<PublicEntry> all =
                    RegisterEntries.in(entities)
                        .page(RegisterQuery.ALL, SHOWN, null, MANY + 1)
                        .stream()
                        .map(entry -> PublicEntry.of(entry, TODAY))
                        .toList();
                assertThat(all).hasSize(MANY);
                assertThat(all)
                    .allSatisfy(
                        entry -> assertThat(entry.published().sites()).containsExactly("乙", "甲"));
                return statistics.getPrepareStatementCount();
              });
      assertThat(asked).isLessThanOrEqualTo(2);
    }
  }

  private static Statistics statistics(EntityManager entities) {
    Statistics statistics =
        entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    return statistics;
  }

  private static EntityManager published(EntityManager entities) {
    IntStream.rangeClosed(1, MANY).forEach(i -> publish(entities, i));
    return entities;
  }

  private static void publish(EntityManager entities, int i) {
    TakenOver earlier =
        new TakenOver(
            new CertificateNumber("OLD-%03d".formatted(i)),
            new Holder("見本精密株式会社", null, null, null, null),
            "2018",
            null,
            List.of(),
            new Certificate.Term(TODAY.minusDays(i), TODAY.plusYears(3)),
            CertificateState.VALID,
            null,
            null,
            null);
    Certificate certificate =
        new Certificate(earlier, new Deed("saito", Instant.parse("2026-11-29T00:00:00Z")));
    entities.persist(certificate);
    RegisterEntry.Published published =
        new RegisterEntry.Published(null, null, null, null, null, List.of("乙", "甲"));
    RegisterEntries.in(entities).add(new RegisterEntry(certificate, published));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "x", "2026-13-45.1", "2026-02-30.1", "2026-08-07", "2026-08-07.x"})
  void whatIsNoKeyIsTheFirstPage(String text) {
    assertThat(RegisterEntries.Key.read(text)).isNull();
  }

  @Test
  void aKeySaysWhereAPageEnded() {
    assertThat(RegisterEntries.Key.read("2026-08-07.42"))
        .isEqualTo(new RegisterEntries.Key(LocalDate.of(2026, 8, 7), 42));
  }
}
