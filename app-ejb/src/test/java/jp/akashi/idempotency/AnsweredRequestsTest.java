package jp.akashi.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jp.akashi.TestDatabase;
import org.junit.jupiter.api.Test;

class AnsweredRequestsTest {

  private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");

  @Test
  void whatWasAnsweredLongAgoIsForgotten() throws IOException {
    try (TestDatabase database = TestDatabase.open()) {
      database.inTransaction(
          entities -> {
            answered(entities, "old", NOW.minus(AnsweredSweep.KEPT).minusSeconds(1));
            answered(entities, "young", NOW.minus(AnsweredSweep.KEPT).plusSeconds(1));
            return AnsweredRequests.in(entities).forget(NOW.minus(AnsweredSweep.KEPT));
          });
      assertThat(database.inTransaction(AnsweredRequestsTest::keys)).containsExactly("young");
    }
  }

  private static void answered(EntityManager entities, String key, Instant at) {
    entities
        .createNativeQuery(
            "insert into akashi.answered_request (username, request_key, digest, at)"
                + " values ('yamada', :key, 'd', :at)")
        .setParameter("key", key)
        .setParameter("at", at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static List<String> keys(EntityManager entities) {
    return entities
        .createQuery("select r.key.requestKey from AnsweredRequest r", String.class)
        .getResultList();
  }
}
