package jp.akashi.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.akashi.RunningProgram;

/** A real OpenSearch or Elasticsearch for a test, with the words of Kuromoji. */
public final class RunningSearchServer implements AutoCloseable {

  private static final String OPENSEARCH = "opensearch";
  private static final Path SOURCE = Path.of("../app-ejb/src/test/search-server/SearchServer.java");
  private final String libraries;
  private final RunningProgram program;
  private final Path source;
  private final int port = RunningProgram.freePort();

  private RunningSearchServer(String name, String module) throws IOException, InterruptedException {
    libraries = "../" + module + "/target/" + name + "/*";
    program = new RunningProgram(name);
    source = program.home().resolve("SearchServer.java");
    Files.writeString(source, Files.readString(SOURCE).replace("org." + OPENSEARCH, "org." + name));
    start();
  }

  public static RunningSearchServer openSearch() throws IOException, InterruptedException {
    return new RunningSearchServer(OPENSEARCH, "app-ejb");
  }

  /** For the tests of deploy: two Lucenes cannot be among the dependencies of one plugin. */
  public static RunningSearchServer elasticsearch() throws IOException, InterruptedException {
    return new RunningSearchServer("elasticsearch", "deploy");
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
            libraries,
            source.toString(),
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
