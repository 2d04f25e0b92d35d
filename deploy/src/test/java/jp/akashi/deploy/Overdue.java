package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Makes time pass for one case, where a test cannot wait for weeks. */
public final class Overdue {

  private Overdue() {}

  /** The last day of every correction was the day before yesterday. */
  public static void corrections(Akashi akashi, String number) {
    try (Connection records = akashi.database().connect("akashi", "akashi");
        PreparedStatement past =
            records.prepareStatement("update akashi.nonconformity set due = ? where number = ?")) {
      past.setObject(1, LocalDate.now().minusDays(2));
      past.setString(2, number);
      assertThat(past.executeUpdate()).isPositive();
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }
}
