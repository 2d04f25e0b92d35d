package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.TestDatabase;
import jp.akashi.calendar.JapaneseTime;
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

  private static EditionContent without(EditionContent edition) {
    List<String> later = List.of("K46", "N58", "N59", "N60");
    return new EditionContent(
        edition.id(),
        edition.entries(),
        edition.chapters(),
        edition.items(),
        edition.means(),
        edition.requiredDocuments(),
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
