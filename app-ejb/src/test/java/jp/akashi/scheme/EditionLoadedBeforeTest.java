package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.TestDatabase;
import jp.akashi.calendar.JapaneseTime;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** An edition that a database took from an earlier version of the product stays what it was. */
class EditionLoadedBeforeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T15:30:00Z"), JapaneseTime.ZONE);

  /** As it was shipped before applicants were reminded of K01, K05, K07 and the audit. */
  private static final EditionContent EARLIER = without(ShippedEdition.content());

  @Test
  void isKeptAndOnlySendsLess() throws IOException {
    try (TestDatabase database = TestDatabase.open()) {
      database.inTransaction(
          entities -> {
            SchemeEditions editions = new SchemeEditions(entities);
            LocalDate day = LocalDate.of(2026, 6, 1);
            editions.add(
                SchemeEdition.shipped(EARLIER, "0".repeat(64), CLOCK.instant(), day), EARLIER);
            new SchemeEditionLoader(editions, CLOCK).loadShippedEditions();
            return null;
          });
      EditionContent kept =
          database.inTransaction(
              entities -> new SchemeEditions(entities).content(ShippedEdition.content().id()));
      assertThat(kept).isEqualTo(EARLIER);
      assertThat(kept.noticesTriggeredBy("correction-reminder")).isEmpty();
    }
  }

  /** As it was shipped while A34 and N40 said that documents can be carried over. */
  private static final String PROMISES =
      """
      update required_document set help_en = 'Unchanged documents may be carried over.',
        help_ja = '変わっていない書類は、前回のものを引き継ぐことができます。鮮度の期限は引き継がれません。'
      where code = 'A34';
      update edition_text set
        body_ja = replace(body_ja, '変わらない書類も出し直してください。', '変わらない書類は引き継げます。'),
        body_en = replace(body_en, 'Please hand in unchanged documents again.',
                                   'Unchanged documents can be carried over.')
      where code = 'N40';
      """;

  @Test
  void promisesNoLongerThatDocumentsAreCarriedOver() throws IOException {
    EditionContent shipped = ShippedEdition.content();
    String correction =
        Files.readString(
            Path.of("../deploy/database/V366__nothing_is_carried_over_at_renewal.sql"));
    try (TestDatabase database = TestDatabase.open()) {
      database.inTransaction(
          entities -> {
            LocalDate day = LocalDate.of(2026, 6, 1);
            new SchemeEditions(entities)
                .add(SchemeEdition.shipped(shipped, "0".repeat(64), CLOCK.instant(), day), shipped);
            return null;
          });
      assertThat(after(database, PROMISES)).isNotEqualTo(shipped);
      assertThat(after(database, correction)).isEqualTo(shipped);
    }
  }

  private static EditionContent after(TestDatabase database, String statements) {
    database.inTransaction(
        entities -> {
          Session session = entities.unwrap(Session.class);
          session.doWork(connection -> connection.createStatement().execute(statements));
          return null;
        });
    return database.inTransaction(
        entities -> new SchemeEditions(entities).content(ShippedEdition.content().id()));
  }

  private static EditionContent without(EditionContent edition) {
    List<String> later = List.of("K46", "N58", "N59", "N60");
    return new EditionContent(
        edition.id(),
        edition.entries(),
        edition.chapters(),
        edition.items(),
        edition.means(),
        edition.requiredDocuments(),
        edition.formFields(),
        edition.clocks().stream().filter(clock -> !later.contains(clock.code())).toList(),
        edition.grades(),
        edition.decisionRules(),
        edition.auditTimeRules(),
        edition.competenceAreas(),
        edition.texts().stream().filter(text -> !later.contains(text.code())).toList(),
        edition.reportCounters(),
        edition.mappings(),
        edition.questions(),
        edition.vocabulary(),
        edition.elements());
  }
}
