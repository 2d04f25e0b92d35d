package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import jp.akashi.TestDatabase;
import jp.akashi.application.ApplicationNumber;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was written before its digest was told goes beside the journal. */
@Tag("M24")
class WrittenMigrationTest {

  private static final ApplicationNumber NUMBER = new ApplicationNumber("A-2026-0001");

  private static final String BEFORE =
      """
      alter table case_document drop constraint case_document_number_fkey;
      insert into case_document (id, number, code, state, statement, compared, answered_by, answered_at, version)
        values (1, 'A-2026-0001', 'A17', 'SUBMITTED', null, false, 'yamada', now(), 0),
               (2, 'A-2026-0001', 'A30', 'SUBMITTED', '述べた', false, 'yamada', now(), 0),
               (3, 'A-2026-0001', 'A04', 'AWAITED', null, false, 'yamada', now(), 0);
      insert into form_answer values (1, 'since', '2025-12-01'), (1, 'incidents.0.what', '今の 文字');
      insert into journal_entry values
        (1, now(), 'yamada', 'A-2026-0001', 'document.filled', null, 'A17 incidents.0.what 前の 文字'),
        (2, now(), 'yamada', 'A-2026-0001', 'document.filled',
          'A17 incidents.0.what 前の 文字', 'A17 incidents.0.what 今の 文字'),
        (3, now(), 'yamada', 'A-2026-0001', 'document.answered', 'A17 AWAITED', 'A17 SUBMITTED');
      """;

  @Test
  void theJournalNamesItByDigestAndTheTextLiesBeside() throws IOException {
    try (TestDatabase database = TestDatabase.open("V395", BEFORE)) {
      database.inTransaction(
          entities -> {
            CaseDocuments documents = CaseDocuments.in(entities);
            CaseDocument filled = documents.find(NUMBER, "A17").orElseThrow();
            String before = filled.writing().digest("前の 文字");
            String now = filled.writing().digest("今の 文字");
            String line = "A17 incidents.0.what SHA-256 ";
            assertThat(journal(entities))
                .containsExactly(line + before, line + now, "A17 SUBMITTED");
            assertThat(filled.contentSha256())
                .as("as decisions were taken on it")
                .isEqualTo(RecordForm.sha256(List.of(new TreeMap<>(filled.filled()))));
            WrittenTexts texts = entities.find(WrittenTexts.class, 1L);
            assertThat(texts.tell(filled.written(), filled.writing())).as("nothing new").isEmpty();
            assertThat(beside(entities)).contains("前の 文字", "今の 文字", "2025-12-01", "述べた");
            CaseDocument stated = documents.find(NUMBER, "A30").orElseThrow();
            assertThat(
                    entities.find(WrittenTexts.class, 2L).tell(stated.written(), stated.writing()))
                .isEmpty();
            assertThat(entities.find(WrittenTexts.class, 3L)).isNull();
            assertThat(stated.writing().digest("x")).isNotEqualTo(filled.writing().digest("x"));
            return entities;
          });
    }
  }

  private static List<String> journal(EntityManager entities) {
    return texts(entities, "select after_value from akashi.journal_entry order by id");
  }

  private static List<String> beside(EntityManager entities) {
    return texts(entities, "select said from akashi.written_text");
  }

  private static List<String> texts(EntityManager entities, String query) {
    List<?> found = entities.createNativeQuery(query).getResultList();
    return found.stream().map(String::valueOf).toList();
  }
}
