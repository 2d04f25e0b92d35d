package jp.akashi.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.akashi.RunningProgram;

/** A real S3 server for a test, s3proxy over a directory, with one bucket. */
public final class RunningS3 implements AutoCloseable {

  private static final Path PROGRAM = Path.of("../app-ejb/target/s3/s3proxy.jar");
  private static final String BUCKET = "akashi-evidence";
  private static final String KEY = "trial";
  private static final String SECRET = "trial-secret-of-nobody";
  private final RunningProgram program = new RunningProgram("s3");
  private final int port = RunningProgram.freePort();

  public RunningS3() throws IOException, InterruptedException {
    Files.createDirectories(bucket());
    Files.writeString(
        settingsFile(),
        """
        s3proxy.authorization=aws-v2-or-v4
        s3proxy.endpoint=http://127.0.0.1:%d
        s3proxy.identity=%s
        s3proxy.credential=%s
        jclouds.provider=filesystem-nio2
        jclouds.filesystem.basedir=%s
        """
            .formatted(port, KEY, SECRET, bucket().getParent()));
    start();
  }

  /** Starts it, again where it was stopped, on the same port and data. */
  public void start() throws IOException, InterruptedException {
    program.start(
        () -> RunningProgram.status("http://127.0.0.1:" + port) > 0,
        List.of(
            RunningProgram.java(),
            "-Xmx256m",
            "-jar",
            PROGRAM.toString(),
            "--properties",
            settingsFile().toString()));
  }

  private Path settingsFile() {
    return program.home().resolve("s3proxy.conf");
  }

  private Path bucket() {
    return program.home().resolve("data").resolve(BUCKET);
  }

  /** Ends it as a power cut would. */
  public void stop() throws InterruptedException {
    program.stop();
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
    return bucket().resolve("akashi/body");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    program.close();
  }
}
