package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private static final Instant NOW = MailFixture.NOW;
  private static final List<Recipient> TWO =
      List.of(Recipient.person("suzuki"), Recipient.person("yamada"));
  private static TestDatabase database;

  @BeforeAll
  static void open() {
    database = TestDatabase.open();
  }

  @AfterAll
  static void close() throws IOException {
    database.close();
  }

  @BeforeEach
  void empty() {
    database.inTransaction(
        entities -> {
          entities.createQuery("delete from NoticeMail m").executeUpdate();
          return entities.createQuery("delete from Notice n").executeUpdate();
        });
  }

  private static long told(EntityManager entities) {
    Notice notice =
        new Notice(Recipient.company("1"), new About("A-1", "N02", null), (String) null, NOW);
    entities.persist(notice);
    Outbox.in(entities).put(notice.id(), TWO, NOW);
    return notice.id();
  }

  private static Optional<String> claimed(Instant now) {
    return database.inTransaction(
        entities ->
            Outbox.in(entities)
                .next(now)
                .filter(mail -> mail.claim(now))
                .map(mail -> mail.addressee().value()));
  }

  @Test
  void eachIsClaimedOnceAndAgainWhenTheClaimRanOut() {
    database.inTransaction(OutboxTest::told);
    assertThat(claimed(NOW)).contains("person/suzuki");
    assertThat(claimed(NOW)).contains("person/yamada");
    assertThat(claimed(NOW.plus(NoticeMail.CLAIM).minusSeconds(1))).isEmpty();
    assertThat(claimed(NOW.plus(NoticeMail.CLAIM))).contains("person/suzuki");
  }

  /** Another node is just claiming the first: nobody waits for it. */
  @Test
  void whatAnotherNodeHasInItsHandsIsPassedOver() {
    database.inTransaction(OutboxTest::told);
    database.inTransaction(
        one -> {
          assertThat(Outbox.in(one).next(NOW)).map(NoticeMail::addressee).contains(TWO.get(0));
          return database.inTransaction(
              other -> {
                Outbox outbox = Outbox.in(other);
                assertThat(outbox.next(NOW)).map(NoticeMail::addressee).contains(TWO.get(1));
                return null;
              });
        });
  }

  @Test
  void whatIsRolledBackIsNotSent() {
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    entities -> {
                      told(entities);
                      entities.flush();
                      throw new IllegalStateException("the act fails");
                    }))
        .hasMessage("the act fails");
    assertThat(claimed(NOW)).isEmpty();
  }

  @Test
  void nobodyIsWrittenToTwiceOfOneNotice() {
    long notice = database.inTransaction(OutboxTest::told);
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    entities -> {
                      Outbox.in(entities).put(notice, TWO, NOW);
                      entities.flush();
                      return null;
                    }))
        .hasMessageContaining("notice_mail_notice_id_addressee_key");
  }

  @Test
  void withoutAMailServerNothingWaits() {
    database.inTransaction(OutboxTest::told);
    database.inTransaction(
        entities -> {
          Outbox.in(entities).giveUp(NOW);
          return null;
        });
    assertThat(claimed(NOW.plus(NoticeMail.PATIENCE))).isEmpty();
    database.inTransaction(
        entities -> {
          assertThat(Outbox.in(entities).countUnsent()).isEqualTo(2);
          assertThat(Outbox.in(entities).unsent(1, 5))
              .singleElement()
              .satisfies(
                  mail -> {
                    assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
                    assertThat(mail.trouble()).isEqualTo(MailTrouble.OFF);
                  });
          return null;
        });
  }

  @Test
  void whatWasSentIsNoLongerListed() {
    database.inTransaction(OutboxTest::told);
    database.inTransaction(
        entities -> {
          Outbox.in(entities).next(NOW).orElseThrow().sent(NOW);
          return null;
        });
    long left = database.inTransaction(entities -> Outbox.in(entities).countUnsent());
    assertThat(left).isEqualTo(1);
  }
}
