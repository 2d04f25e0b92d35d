package jp.akashi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.akashi.RunningProgram;

/** A real OpenSearch for a test, with the words of Kuromoji. */
public final class RunningOpenSearch implements AutoCloseable {

  private static final Path LIBRARIES = Path.of("../app-ejb/target/opensearch");
  private static final Path SOURCE =
      Path.of("../app-ejb/src/test/opensearch/OpenSearchServer.java");
  private final RunningProgram program = new RunningProgram("opensearch");
  private final int port = RunningProgram.freePort();

  public RunningOpenSearch() throws IOException, InterruptedException {
    start();
  }

  /** Starts it, again where it was stopped, on the same port and data. */
  public void start() throws IOException, InterruptedException {
    String ready = "http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow";
    program.start(
        () -> RunningProgram.status(ready) == 200,
        List.of(
            RunningProgram.java(),
            "-Xmx384m",
            "-cp",
            LIBRARIES + "/*",
            SOURCE.toString(),
            program.home().toString(),
            Integer.toString(port)));
  }

  /** Ends it as a power cut would. */
  public void stop() throws InterruptedException {
    program.stop();
  }

  /** What a server needs to be told to keep its index there. */
  public Map<String, String> settings() {
    return Map.of("AKASHI_SEARCH_HOSTS", "127.0.0.1:" + port, "AKASHI_SEARCH_PROTOCOL", "http");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    program.close();
  }
}
