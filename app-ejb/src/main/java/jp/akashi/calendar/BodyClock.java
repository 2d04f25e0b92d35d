package jp.akashi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/**
 * The clock every service is given; nothing else reads the time. Its zone is Asia/Tokyo, its
 * instants are those of the server. A test puts another in its place with an {@code @Alternative}
 * producer, or through the constructor of what it tests.
 */
@ApplicationScoped
public class BodyClock {

  @Produces
  public Clock clock() {
    return Clock.system(JapaneseTime.ZONE);
  }
}
