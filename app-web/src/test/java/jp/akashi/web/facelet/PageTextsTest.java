package jp.akashi.web.facelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that is asked for was written, and none is written that nobody asks for. */
class PageTextsTest {

  private static final Path TEXTS = Path.of("src/main/resources/jp/akashi/web");
  private static final Pattern STRING = Pattern.compile("\"([A-Za-z][\\w.-]*)\"");

  /** A key of which nothing is known; it proves nothing. */
  private static final String ANYTHING = "*";

  /** The code of a refusal, or of a field that is wrong. */
  private static final Pattern CODE =
      Pattern.compile(
          "new (?:NotFound|Gone|Forbidden|OutOfOrder|Stale|FileTooLarge)\\(\\s*\"([\\w.]+)\""
              + "|new (?:InvalidInput|FieldError)\\([^\"]*\"[\\w.]+\",\\s*\"([\\w.]+)\""
              + "|extends (?:NotFound|Gone|Forbidden|OutOfOrder|Stale|Unavailable) \\{"
              + "[^}]*super\\(\"([\\w.]+)\"");

  private static Set<String> asked = Set.of();
  private static Set<String> strings = Set.of();
  private static String sources = "";

  @BeforeAll
  static void read() throws IOException, ReflectiveOperationException {
    asked = Facelets.read().texts();
    sources = sources();
    strings = STRING.matcher(sources).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String module : List.of("../app-ejb", "../workflow", ".")) {
      try (Stream<Path> walk = Files.walk(Path.of(module, "src/main/java"))) {
        for (Path file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }

  @Test
  void everyTextAPageAsksForIsWritten() throws IOException {
    Set<String> written = keys("texts_ja");
    Set<String> missing = new TreeSet<>(asked);
    missing.remove(ANYTHING);
    missing.removeIf(pattern -> written.stream().anyMatch(key -> matches(pattern, key)));
    assertThat(asked).hasSizeGreaterThan(500);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCodeOfARefusalHasAMessage() throws IOException {
    Set<String> codes =
        CODE.matcher(sources).results().map(PageTextsTest::code).collect(Collectors.toSet());
    assertThat(keys("errors")).hasSizeGreaterThan(100).containsAll(codes);
  }

  private static String code(MatchResult found) {
    return Stream.of(1, 2, 3).map(found::group).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  @Test
  void noTextIsWrittenThatNobodyAsksFor() throws IOException {
    Set<String> unused = new TreeSet<>(keys("texts_ja"));
    unused.removeIf(
        key -> isNamedInJava(key) || asked.stream().anyMatch(pattern -> matches(pattern, key)));
    assertThat(unused).isEmpty();
  }

  @Test
  void noMessageIsWrittenThatNobodyGives() throws IOException {
    Set<String> unused = new TreeSet<>(keys("errors"));
    unused.removeIf(PageTextsTest::isNamedInJava);
    assertThat(unused).isEmpty();
  }

  /** In full, or by its beginning, such as {@code "role." + role}. */
  private static boolean isNamedInJava(String key) {
    return strings.contains(key)
        || strings.stream().anyMatch(string -> string.endsWith(".") && key.startsWith(string));
  }

  private static boolean matches(String pattern, String key) {
    return !pattern.equals(ANYTHING)
        && Pattern.matches(pattern.replace(".", "\\.").replace("*", ".+"), key);
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    try (var file = Files.newBufferedReader(TEXTS.resolve(bundle + ".properties"))) {
      properties.load(file);
    }
    return properties.stringPropertyNames();
  }
}
