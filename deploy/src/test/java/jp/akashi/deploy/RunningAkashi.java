package jp.akashi.deploy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the whole of Akashi once for all tests of a JVM, on free ports and an empty data
 * directory, and ends it with the JVM. A test asks for it by a parameter. JUnit's own stores would
 * end it with each class where several JVMs take the classes in turns.
 *
 * <p>While writing, {@code -Dakashi.data=DIR -Dakashi.portOffset=N} takes the Akashi that {@code
 * deploy/run} started there instead: new migrations are applied, the EAR is deployed anew, and
 * nothing is stopped afterwards.
 */
public class RunningAkashi implements ParameterResolver {

  private static @Nullable Akashi running;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Akashi.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return running();
  }

  private static synchronized Akashi running() {
    if (running == null) {
      String data = System.getProperty("akashi.data");
      running = data == null ? own() : borrowed(Path.of(data));
    }
    return running;
  }

  private static Akashi own() {
    Throwaway throwaway = new Throwaway(installation());
    try {
      throwaway.akashi().start(what -> {});
    } catch (Trouble trouble) {
      throwaway.close();
      throw trouble;
    }
    return throwaway.akashi();
  }

  private static Akashi borrowed(Path data) {
    Ports ports = new Ports(Integer.getInteger("akashi.portOffset", 0));
    Akashi akashi = new Akashi(installation(), data, ports);
    akashi.redeploy();
    return akashi;
  }

  private static Installation installation() {
    return new Installation(Path.of(System.getProperty("akashi.root")));
  }
}
