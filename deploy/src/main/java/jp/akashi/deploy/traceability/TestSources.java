package jp.akashi.deploy.traceability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tags of the tests, read from their sources, formatted as the build demands. A tag of capitals
 * and a number ({@code ACT-72}, {@code R05}) names a duty; other tags serve other purposes.
 */
final class TestSources {

  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(\\p{Lu}+-?\\d[^\"]*)\"\\)");
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*[\\w<>?,.\\[\\] ]*?(?:(class) \\w+|\\b[\\w>\\]]+ (\\w+)\\()");

  private TestSources() {}

  /**
   * What the tests of all modules claim to show, sorted by file, then as written.
   *
   * @param root the repository
   */
  static List<Proof> in(Path root) {
    try (Stream<Path> modules = Files.list(root)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .sorted()
          .flatMap(TestSources::files)
          .flatMap(file -> proofs(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path sources) {
    try (Stream<Path> all = Files.walk(sources)) {
      return all
          .filter(file -> file.getFileName().toString().matches("\\w+(Test|IT)\\.java"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Proof> proofs(Path file) {
    try {
      return proofs(file.getFileName().toString().replace(".java", ""), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Proof> proofs(String test, List<String> lines) {
    List<Proof> proofs = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    for (String line : lines) {
      if (line.stripLeading().startsWith("@")) {
        TAG.matcher(line).results().forEach(tag -> waiting.add(tag.group(1)));
      } else if (!waiting.isEmpty()) {
        Matcher declared = DECLARED.matcher(line);
        if (declared.find()) {
          String method = declared.group(1) == null ? declared.group(2) : "";
          waiting.forEach(duty -> proofs.add(new Proof(duty, test, method)));
          waiting.clear();
        }
      }
    }
    return proofs;
  }
}
