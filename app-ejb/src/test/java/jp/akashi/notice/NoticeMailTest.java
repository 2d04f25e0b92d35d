package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.akashi.refusal.OutOfOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeMailTest {

  private static final Instant NOW = MailFixture.NOW;
  private final NoticeMail mail = new NoticeMail(1, Recipient.person("yamada"), NOW);

  @Test
  void pausesGrowFromAMinuteToAnHour() {
    List<Long> minutes = new ArrayList<>();
    for (int attempt = 1; attempt <= 9; attempt++) {
      mail.claim(NOW);
      mail.failed(MailTrouble.UNREACHABLE, null, NOW);
      minutes.add(Duration.between(NOW, Objects.requireNonNull(mail.nextAt())).toMinutes());
    }
    assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void aClaimKeepsOthersAwayUntilItRunsOut() {
    assertThat(mail.claim(NOW)).isTrue();
    assertThat(mail.nextAt()).isEqualTo(NOW.plus(NoticeMail.CLAIM));
    assertThat(mail.state()).isEqualTo(MailState.WAITING);
    assertThat(mail.attempts()).isEqualTo(1);
  }

  @Test
  void isGivenUpAfterFiveDaysWithTheReasonKept() {
    mail.claim(NOW);
    mail.failed(MailTrouble.NOT_NOW, "451 4.7.1", NOW.plus(NoticeMail.PATIENCE).minusSeconds(1));
    assertThat(mail.state()).isEqualTo(MailState.WAITING);
    mail.claim(NOW.plus(NoticeMail.PATIENCE).minusSeconds(1));
    mail.failed(MailTrouble.NOT_NOW, "451 4.7.1", NOW.plus(NoticeMail.PATIENCE));
    assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
    assertThat(mail.nextAt()).isNull();
    assertThat(mail.endedAt()).isEqualTo(NOW.plus(NoticeMail.PATIENCE));
    assertThat(mail.trouble()).isEqualTo(MailTrouble.NOT_NOW);
    assertThat(mail.answer()).isEqualTo("451 4.7.1");
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_ADDRESS", "REFUSED", "OFF"})
  void isGivenUpAtOnceWhereTryingAgainWouldChangeNothing(MailTrouble trouble) {
    mail.claim(NOW);
    mail.failed(trouble, null, NOW);
    assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
  }

  /** As where a server dies over it each time. */
  @Test
  void isGivenUpWhenNobodyEverTellsHowItEnded() {
    assertThat(mail.claim(NOW)).isTrue();
    assertThat(mail.claim(NOW.plus(NoticeMail.PATIENCE))).isFalse();
    assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
  }

  /** The server of the mails may have been off for longer; it is tried once nevertheless. */
  @Test
  void isTriedOnceHoweverLate() {
    assertThat(mail.claim(NOW.plus(NoticeMail.PATIENCE))).isTrue();
  }

  @Test
  void whatWasSentStaysSent() {
    mail.claim(NOW);
    mail.sent(NOW);
    mail.failed(MailTrouble.UNREACHABLE, null, NOW);
    assertThat(mail.state()).isEqualTo(MailState.SENT);
    assertThat(mail.trouble()).isNull();
    assertThatThrownBy(() -> mail.again(NOW)).isInstanceOf(OutOfOrder.class);
  }

  @Test
  void isTriedAgainAsIfItWereNew() {
    mail.claim(NOW);
    mail.failed(MailTrouble.REFUSED, "550 5.1.1", NOW);
    Instant later = NOW.plus(Duration.ofDays(30));
    mail.again(later);
    assertThat(mail.state()).isEqualTo(MailState.WAITING);
    assertThat(mail.nextAt()).isEqualTo(later);
    assertThat(mail.since()).isEqualTo(later);
    assertThat(mail.attempts()).isZero();
    assertThat(mail.endedAt()).isNull();
  }
}
