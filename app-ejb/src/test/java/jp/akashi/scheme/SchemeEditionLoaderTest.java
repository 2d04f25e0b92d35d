package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import jp.akashi.TestDatabase;
import jp.akashi.calendar.JapaneseTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemeEditionLoaderTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T15:30:00Z"), JapaneseTime.ZONE);
  private static final EditionContent SHIPPED = ShippedEdition.content();

  private static TestDatabase database;

  @BeforeAll
  static void loadIntoAFreshDatabase() {
    database = TestDatabase.open();
    load();
  }

  @AfterAll
  static void close() throws IOException {
    database.close();
  }

  @Test
  void theDatabaseGivesBackExactlyWhatWasShipped() {
    EditionContent stored = withService(service -> service.content(SHIPPED.id()));
    assertThat(stored).isEqualTo(SHIPPED);
  }

  @Test
  void theShippedEditionIsActiveFromTheDayItWasLoadedInJapan() {
    EditionInfo active = withService(SchemeService::activeEdition);
    assertThat(active.id()).isEqualTo(SHIPPED.id());
    assertThat(active.state()).isEqualTo(EditionState.ACTIVE);
    assertThat(active.activeFrom()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(active.working()).isTrue();
    assertThat(active.banner().ja()).contains("作業版");
  }

  @Test
  void loadingAgainChangesNothing() {
    load();
    Long editions =
        database.inTransaction(
            entities ->
                entities
                    .createQuery("select count(edition) from SchemeEdition edition", Long.class)
                    .getSingleResult());
    Long items =
        database.inTransaction(
            entities ->
                entities
                    .createQuery("select count(r) from ObligationItemRow r", Long.class)
                    .getSingleResult());
    assertThat(editions).isEqualTo(1);
    assertThat(items).isEqualTo(SHIPPED.items().size());
  }

  @Test
  void anActiveEditionIsReadOnceAndKept() {
    boolean same =
        database.inTransaction(
            entities -> {
              SchemeEditions editions = new SchemeEditions(entities);
              return editions.content(SHIPPED.id()) == editions.content(SHIPPED.id());
            });
    assertThat(same).isTrue();
  }

  @Test
  void rowsCanBeQueriedByWhatTheySay() {
    Long encryption =
        database.inTransaction(
            entities ->
                entities
                    .createQuery(
                        "select count(r) from AppropriateMeansRow r"
                            + " where r.edition.code = :id"
                            + " and r.content.origin.provenance = :quoted",
                        Long.class)
                    .setParameter("id", SHIPPED.id())
                    .setParameter("quoted", Provenance.QUOTED)
                    .getSingleResult());
    assertThat(encryption).isEqualTo(1);
  }

  @Test
  void anUnknownEditionIsRefused() {
    assertThatThrownBy(() -> withService(service -> service.edition(new EditionId("tics-1999"))))
        .isInstanceOf(NoSuchEdition.class)
        .hasMessageContaining("tics-1999");
  }

  private static void load() {
    database.inTransaction(
        entities -> {
          new SchemeEditionLoader(new SchemeEditions(entities), CLOCK).loadShippedEditions();
          return null;
        });
  }

  private static <T> T withService(Function<SchemeService, T> work) {
    return database.inTransaction(entities -> work.apply(service(entities)));
  }

  private static SchemeService service(EntityManager entities) {
    return new SchemeService(new SchemeEditions(entities), CLOCK);
  }
}
