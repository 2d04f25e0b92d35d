package jp.akashi.web.rest;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Two people changed, or wrote for the first time, the same thing in the same moment. */
public final class LostRace {

  /** SQLSTATE of a second row where there may be one. */
  private static final String SECOND_ROW = "23505";

  private LostRace() {}

  /** Whether that is why something failed: the other one was faster. */
  public static boolean isWhy(Throwable failed) {
    return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).anyMatch(LostRace::lost);
  }

  private static boolean lost(Throwable cause) {
    return cause instanceof OptimisticLockException
        || (cause instanceof SQLException sql && SECOND_ROW.equals(sql.getSQLState()));
  }
}
