package jp.akashi.deploy;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the whole of Akashi once for all tests of a JVM, on free ports and an empty data
 * directory, and ends it with them. A test asks for it by a parameter.
 *
 * <p>While writing, {@code -Dakashi.data=DIR -Dakashi.portOffset=N} takes the Akashi that {@code
 * deploy/run} started there instead: new migrations are applied, the EAR is deployed anew, and
 * nothing is stopped afterwards.
 */
public class RunningAkashi implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Akashi.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Running.class, key -> running(), Running.class)
        .akashi();
  }

  private static Running running() {
    return System.getProperty("akashi.data") == null ? new Own() : new Borrowed();
  }

  private static Installation installation() {
    return new Installation(Path.of(System.getProperty("akashi.root")));
  }

  private interface Running extends AutoCloseable {
    Akashi akashi();

    @Override
    void close();
  }

  private static final class Borrowed implements Running {

    private final Akashi akashi =
        new Akashi(
            installation(),
            Path.of(System.getProperty("akashi.data")),
            new Ports(Integer.getInteger("akashi.portOffset", 0)));

    Borrowed() {
      akashi.redeploy();
    }

    @Override
    public Akashi akashi() {
      return akashi;
    }

    @Override
    public void close() {
      // It was running before and goes on.
    }
  }

  private static final class Own implements Running {

    private final Throwaway throwaway = new Throwaway(installation());

    Own() {
      try {
        throwaway.akashi().start(what -> {});
      } catch (Trouble trouble) {
        throwaway.close();
        throw trouble;
      }
    }

    @Override
    public Akashi akashi() {
      return throwaway.akashi();
    }

    @Override
    public void close() {
      throwaway.close();
    }
  }
}
