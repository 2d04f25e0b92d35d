package jp.akashi.workflow.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers: without it nothing can be shown or kept. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  private static final String DATA_SOURCE = "java:jboss/datasources/AkashiDS";
  private static final int PATIENCE_SECONDS = 2;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private static boolean answers() {
    try {
      DataSource database = InitialContext.doLookup(DATA_SOURCE);
      try (Connection connection = database.getConnection()) {
        return connection.isValid(PATIENCE_SECONDS);
      }
    } catch (NamingException | SQLException unreachable) {
      return false;
    }
  }
}
