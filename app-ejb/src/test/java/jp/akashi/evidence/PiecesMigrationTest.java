package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.akashi.TestDatabase;
import jp.akashi.application.ApplicationNumber;
import org.junit.jupiter.api.Test;

/** What a file counted for before a document could consist of several (decision 0025). */
class PiecesMigrationTest {

  private static final ApplicationNumber NUMBER = new ApplicationNumber("A-2026-0001");

  private static final String BEFORE =
      """
      alter table case_document drop constraint case_document_number_fkey;
      alter table evidence_version drop constraint evidence_version_company_id_fkey;
      insert into case_document (id, number, code, state, compared, answered_by, answered_at, version)
        values (1, 'A-2026-0001', 'A04', 'SUBMITTED', false, 'yamada', now(), 0),
               (2, 'A-2026-0001', 'A20', 'ON_SITE', false, 'yamada', now(), 0);
      insert into evidence_version (id, document_id, position, company_id, name, format, size, sha256,
          readability, stored_as, wrapped_key, key_id, uploaded_by, uploaded_at, scan, scanned_at, place,
          blank, given_back)
        select id, document, position, 1, 'a.pdf', 'PDF', 1, id::text, 'READABLE', id::text, '', 'k',
               'yamada', now(), 'CLEAN', now(), 'DISK', false, false
          from (values (1, 1, 1), (2, 1, 2), (3, 2, 1)) file (id, document, position);
      delete from search_change;
      """;

  @Test
  void theLastFileCountsAloneAndNoneBehindADeclaration() throws IOException {
    try (TestDatabase database = TestDatabase.open("V390", BEFORE)) {
      database.inTransaction(
          entities -> {
            CaseDocuments documents = CaseDocuments.in(entities);
            CaseDocument replaced = documents.find(NUMBER, "A04").orElseThrow();
            assertThat(replaced.counting())
                .extracting(EvidenceVersion::position)
                .containsExactly(2);
            CaseDocument declared = documents.find(NUMBER, "A20").orElseThrow();
            assertThat(declared.versions()).hasSize(1);
            assertThat(declared.counting()).isEmpty();
            assertThat(
                    entities
                        .createNativeQuery("select subject from akashi.search_change")
                        .getResultList())
                .as("what counts no more is found no more")
                .contains("D2");
            return entities;
          });
    }
  }
}
