package jp.akashi.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo is told once, and goes on where it was cut off. */
class TellingTest {

  private static final Applicant FIRST = Applicant.MIHON;
  private static final Applicant SECOND = FIRST.applyingFor("松本工場", "長野県松本市見本町8-1");

  @TempDir private Path data;
  private Api api;
  private final List<String> filed = new ArrayList<>();
  private final List<String> withdrawn = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Consumer<Story> toItsEnd = story -> told.add(story.number());

  @BeforeEach
  void reach() {
    api = new Api(new Akashi(new Installation(data), data, new Ports(0)));
    new Entered(data).keep();
  }

  @Test
  void isToldOnceAndNotAgainAfterAnotherStart() {
    telling().of(FIRST, toItsEnd);
    telling().of(FIRST, toItsEnd);
    telling().of(SECOND, toItsEnd);
    assertThat(told).containsExactly("A-1", "A-2");
    assertThat(withdrawn).isEmpty();
  }

  @Test
  void goesOnWithTheCaseThatWasCutOff() {
    telling().of(FIRST, toItsEnd);
    assertThatThrownBy(() -> telling().of(SECOND, TellingTest::cutOff))
        .isInstanceOf(IllegalStateException.class);
    telling().of(FIRST, toItsEnd);
    telling().of(SECOND, toItsEnd);
    assertThat(told).containsExactly("A-1", "A-3");
    assertThat(withdrawn).containsExactly("A-2");
  }

  @Test
  void withdrawsTheLastOneThatWasCutOffNotTheFirstAgain() {
    for (int start = 1; start <= 2; start++) {
      assertThatThrownBy(() -> telling().of(FIRST, TellingTest::cutOff))
          .isInstanceOf(IllegalStateException.class);
    }
    telling().of(FIRST, toItsEnd);
    assertThat(withdrawn).containsExactly("A-1", "A-2");
    assertThat(told).containsExactly("A-3");
  }

  @Test
  void isWholeWhenThatWasWrittenDownAndNotBefore() {
    Entered entered = new Entered(data);
    entered.done("everything but the last");
    assertThat(new Entered(data).isWhole()).isFalse();
    entered.whole();
    assertThat(new Entered(data).isWhole()).isTrue();
    assertThat(new Entered(data).isDone("everything but the last")).isTrue();
  }

  @Test
  void aRecordThatIsThereIsKept() {
    new Entered(data).done("a step");
    new Entered(data).keep();
    assertThat(new Entered(data).isDone("a step")).isTrue();
    assertThat(new Entered(data.resolve("nowhere")).isKept()).isFalse();
  }

  private static void cutOff(Story story) {
    throw new IllegalStateException("cut off in " + story.number());
  }

  private Telling telling() {
    return new Telling(
        new Entered(data),
        new Telling.Filing() {
          @Override
          public Story draft(Applicant applicant) {
            filed.add(applicant.title());
            return Story.at(api, applicant, "A-" + filed.size());
          }

          @Override
          public void withdraw(Applicant applicant, String number) {
            withdrawn.add(number);
          }
        });
  }
}
