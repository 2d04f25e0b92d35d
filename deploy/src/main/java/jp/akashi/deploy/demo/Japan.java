package jp.akashi.deploy.demo;

import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is for the people of the stories. */
public final class Japan {

  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private Japan() {}

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}
