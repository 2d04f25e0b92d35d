package jp.akashi.workflow.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether the identity provider is reachable, and is up either way: without it nobody signs in
 * anew, but whoever is signed in works on, the public register answers and the engine's clocks run.
 * A server taken out of service for its sake would end all that and mend nothing.
 */
@Readiness
@ApplicationScoped
public class IdentityProviderHealth implements HealthCheck {

  private static final int PATIENCE_MS = 2000;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("identity-provider")
        .up()
        .withData("reachable", isReachable(System.getenv("AKASHI_OIDC_URL")))
        .build();
  }

  private static boolean isReachable(String realm) {
    try {
      URI metadata = URI.create(realm + "/.well-known/openid-configuration");
      HttpURLConnection connection = (HttpURLConnection) metadata.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MS);
      connection.setReadTimeout(PATIENCE_MS);
      int status = connection.getResponseCode();
      connection.disconnect();
      return status == HttpURLConnection.HTTP_OK;
    } catch (IOException unreachable) {
      return false;
    }
  }
}
