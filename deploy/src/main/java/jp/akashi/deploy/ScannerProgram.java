package jp.akashi.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * ClamAV's daemon on this machine: the system's, or the one {@code deploy/run} laid into the
 * build's directory for a user who may not install anything.
 *
 * @param program the daemon
 * @param environment in which it finds its libraries
 */
record ScannerProgram(Path program, Map<String, String> environment) {

  private static final List<Path> SYSTEM =
      List.of(Path.of("/usr/sbin/clamd"), Path.of("/usr/local/sbin/clamd"));

  /**
   * The first there is.
   *
   * @param made where the build lays what it makes
   */
  static Optional<ScannerProgram> among(Path made) {
    return among(SYSTEM, made.resolve("clamav"));
  }

  /**
   * The same.
   *
   * @param brought packages unpacked as they would lie below {@code /}
   */
  static Optional<ScannerProgram> among(List<Path> system, Path brought) {
    Stream<ScannerProgram> installed =
        system.stream().map(program -> new ScannerProgram(program, Map.of()));
    Stream<ScannerProgram> ours =
        Stream.of(brought.resolve("usr/sbin/clamd"))
            .map(
                program ->
                    new ScannerProgram(program, Map.of("LD_LIBRARY_PATH", libraries(brought))));
    return Stream.concat(installed, ours)
        .filter(one -> Files.isExecutable(one.program()))
        .findFirst();
  }

  /** Debian lays libraries into a directory named after the processor. */
  private static String libraries(Path brought) {
    return Stream.of("usr/lib", "lib")
        .map(brought::resolve)
        .flatMap(directory -> Stream.of(directory.resolve("x86_64-linux-gnu"), directory))
        .map(Path::toString)
        .collect(Collectors.joining(":"));
  }
}
