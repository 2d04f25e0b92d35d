package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the whole of Akashi once for all tests of a JVM, on free ports and an empty data
 * directory, and ends it with them. A test asks for it by a parameter.
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
        .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class)
        .akashi;
  }

  private static final class Running implements ExtensionContext.Store.CloseableResource {

    private final Path data;
    private final Akashi akashi;

    Running() {
      try {
        data = Files.createTempDirectory("akashi-test");
      } catch (IOException failed) {
        throw new Trouble("No temporary directory", failed);
      }
      data.toFile().setExecutable(true, false);
      akashi =
          new Akashi(
              new Installation(Path.of(System.getProperty("akashi.root"))), data, Ports.free());
      try {
        akashi.start(what -> {});
      } catch (Trouble trouble) {
        akashi.close();
        throw trouble;
      }
    }

    @Override
    public void close() throws IOException {
      akashi.close();
      keepLogs();
      try (Stream<Path> tree = Files.walk(data)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }

    private void keepLogs() throws IOException {
      Path kept = Files.createDirectories(Path.of("target/logs"));
      try (Stream<Path> logs = Files.list(data.resolve("log"))) {
        for (Path log : logs.filter(l -> l.toString().endsWith(".log")).toList()) {
          Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
