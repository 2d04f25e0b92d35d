package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.deploy.demo.PassedTime;

/** Makes time pass for one case, where a test cannot wait for weeks. */
public final class Overdue {

  private Overdue() {}

  /** The last day of every correction was the day before yesterday. */
  public static void corrections(Akashi akashi, String number) {
    assertThat(new PassedTime(akashi).corrections(number)).isPositive();
  }
}
