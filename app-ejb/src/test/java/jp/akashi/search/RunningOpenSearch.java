package jp.akashi.search;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real OpenSearch for a test, with the words of Kuromoji. */
public final class RunningOpenSearch implements AutoCloseable {

  private static final Path LIBRARIES = Path.of("../app-ejb/target/opensearch");
  private static final Path PROGRAM =
      Path.of("../app-ejb/src/test/opensearch/OpenSearchServer.java");
  private final Path home;
  private final int port;
  private final int transport;
  private Process process;

  public RunningOpenSearch() throws IOException, InterruptedException {
    home = Files.createTempDirectory("opensearch");
    try (ServerSocket free = new ServerSocket(0);
        ServerSocket another = new ServerSocket(0)) {
      port = free.getLocalPort();
      transport = another.getLocalPort();
    }
    start();
  }

  /** Starts it, again where it was stopped, on the same port and data. */
  public void start() throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-cp",
                LIBRARIES + "/*",
                PROGRAM.toString(),
                home.toString(),
                Integer.toString(port),
                Integer.toString(transport))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
            .start();
    while (!answers()) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(Files.readString(home.resolve("log")));
      }
    }
  }

  private boolean answers() {
    try {
      HttpURLConnection probe =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow")
                  .toURL()
                  .openConnection();
      return probe.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends it as a power cut would. */
  public void stop() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What a server needs to be told to keep its index there. */
  public Map<String, String> settings() {
    return Map.of("AKASHI_SEARCH_HOSTS", "127.0.0.1:" + port, "AKASHI_SEARCH_PROTOCOL", "http");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    stop();
    try (Stream<Path> tree = Files.walk(home)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
