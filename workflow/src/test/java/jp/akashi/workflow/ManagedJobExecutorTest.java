package jp.akashi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManagedJobExecutorTest {

  @Test
  void itLooksForJobsFromItsStartToItsEnd() {
    ManagedJobExecutor jobs = new ManagedJobExecutor(Thread::new, Runnable::run);
    assertThat(jobs.isActive()).isFalse();
    jobs.start();
    assertThat(jobs.isActive()).isTrue();
    jobs.shutdown();
    assertThat(jobs.isActive()).isFalse();
  }

  @Test
  void itSaysSoWhenTheThreadThatLooksHasDied() throws InterruptedException {
    Thread dying = new Thread(() -> {});
    ManagedJobExecutor jobs = new ManagedJobExecutor(search -> dying, Runnable::run);
    jobs.start();
    dying.join();
    assertThat(jobs.isActive()).isFalse();
  }
}
