package jp.akashi.evidence;

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

/** A real S3 server for a test, s3proxy over a directory, with one bucket. */
public final class RunningS3 implements AutoCloseable {

  private static final Path PROGRAM = Path.of("../app-ejb/target/s3/s3proxy.jar");
  private static final String BUCKET = "akashi-evidence";
  private static final String KEY = "trial";
  private static final String SECRET = "trial-secret-of-nobody";
  private final Path home;
  private final int port;
  private Process process;

  public RunningS3() throws IOException, InterruptedException {
    home = Files.createTempDirectory("s3");
    Files.createDirectories(home.resolve("data").resolve(BUCKET));
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Files.writeString(
        home.resolve("s3proxy.conf"),
        """
        s3proxy.authorization=aws-v2-or-v4
        s3proxy.endpoint=http://127.0.0.1:%d
        s3proxy.identity=%s
        s3proxy.credential=%s
        jclouds.provider=filesystem-nio2
        jclouds.filesystem.basedir=%s
        """
            .formatted(port, KEY, SECRET, home.resolve("data")));
    start();
  }

  /** Starts it, again where it was stopped, on the same port and data. */
  public void start() throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                PROGRAM.toString(),
                "--properties",
                home.resolve("s3proxy.conf").toString())
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
          (HttpURLConnection) URI.create("http://127.0.0.1:" + port).toURL().openConnection();
      return probe.getResponseCode() > 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends it as a power cut would. */
  public void stop() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What a server needs to be told to keep evidence there. */
  public Map<String, String> settings() {
    return Map.of(
        "AKASHI_EVIDENCE_STORE",
        "s3",
        "AKASHI_S3_ENDPOINT",
        "http://127.0.0.1:" + port,
        "AKASHI_S3_BUCKET",
        BUCKET,
        "AKASHI_S3_KEY",
        KEY,
        "AKASHI_S3_SECRET",
        SECRET,
        "AKASHI_S3_PREFIX",
        "akashi/body");
  }

  /** Where it keeps the objects, each a file under its name. */
  public Path objects() {
    return home.resolve("data").resolve(BUCKET).resolve("akashi/body");
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
