package jp.akashi.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

  @AfterEach
  void forget() {
    Texts.forget();
  }

  @ParameterizedTest
  @CsvSource({"ja, ほかの人が書き換えました", "en, Somebody changed this"})
  void whoWasSlowerReadsThatTheFormIsStale(Locale language, String words) {
    Texts.speak(language);
    Problem stale = Problems.uncommitted(rolledBack(new OptimisticLockException()));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.type()).hasToString("urn:akashi:problem:form.stale");
    assertThat(stale.title()).contains(words);
  }

  /** The same of what two people wrote for the first time. */
  @Test
  void whoWroteTheSecondRowWasSlowerToo() {
    Texts.speak(Locale.ENGLISH);
    Throwable second = rolledBack(new SQLException("duplicate key", "23505"));
    assertThat(Problems.uncommitted(second).status()).isEqualTo(412);
  }

  @ParameterizedTest
  @CsvSource({"ja, 同じ要求をもう一度", "en, send the same request again"})
  void whatTheDatabaseLostMayBeSentAgain(Locale language, String words) {
    Texts.speak(language);
    Problem lost = Problems.uncommitted(rolledBack(new SQLException("connection refused")));
    assertThat(lost.status()).isEqualTo(503);
    assertThat(lost.type()).hasToString("urn:akashi:problem:http.503");
    assertThat(lost.title()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"ja", "en"})
  void aRollbackThatSaysNothingIsNoStaleForm(Locale language) {
    Texts.speak(language);
    assertThat(Problems.uncommitted(new IllegalStateException()).status()).isEqualTo(503);
  }

  /** As the server hands it on: the reason lies deep inside. */
  private static Throwable rolledBack(Throwable reason) {
    return new IllegalStateException("rolled back", new RuntimeException(reason));
  }
}
