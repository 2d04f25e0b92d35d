package jp.akashi.deploy.container;

import java.nio.file.Path;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.SetupContainers;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * The server the container tests run in: PostgreSQL with our tables and WildFly without the EAR, as
 * {@code deploy/run} starts them, on free ports. Every test class deploys the EAR with itself in
 * it; there is no identity provider, nobody signs in.
 */
public final class TestServer implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Life.class);
  }

  /** Starts the server before the first test and ends it after the last. */
  public static final class Life {

    private Throwaway throwaway;

    void start(@Observes(precedence = 100) SetupContainers event, ContainerRegistry containers) {
      throwaway = new Throwaway(installation());
      Akashi akashi = throwaway.akashi();
      akashi.startDatabase();
      akashi.startBareServer();
      akashi.server().awaitReady();
      containers
          .getContainers()
          .forEach(
              container ->
                  settings(akashi)
                      .forEach(container.getContainerConfiguration()::overrideProperty));
    }

    private static Map<String, String> settings(Akashi akashi) {
      return Map.of(
          "jbossHome",
          installation().server().toString(),
          "allowConnectingToRunningServer",
          "true",
          "managementAddress",
          "127.0.0.1",
          "connectionTimeout",
          "60000",
          "managementPort",
          Integer.toString(akashi.ports().management()));
    }

    void stop(@Observes(precedence = -100) AfterSuite event) {
      throwaway.close();
    }
  }

  static Installation installation() {
    return new Installation(Path.of(System.getProperty("akashi.root")));
  }
}
