package jp.akashi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody needs to know an address by heart. */
class LinkedPagesTest {

  private static final Path PAGES = Path.of("src/main/webapp/app");
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/webapp"), Path.of("src/main/java"));

  @ParameterizedTest
  @MethodSource("pages")
  void anotherPageLeadsThere(String page) throws IOException {
    assertThat(others(page)).anyMatch(source -> source.matches("(?s).*" + link(page) + ".*"));
  }

  /** Whoever has to sign in first would be answered 400. */
  @Test
  void noAddressSaysWhatTheIdentityProviderSendsBack() throws IOException {
    assertThat(others(""))
        .noneMatch(source -> source.matches("(?s).*[?&;](code|error|session_state)=[#\"{].*"));
  }

  static Stream<String> pages() throws IOException {
    try (Stream<Path> all = Files.list(PAGES)) {
      return all
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml"))
          .map(name -> name.replace(".xhtml", ""))
          .toList()
          .stream();
    }
  }

  /** As an address, or as a page of a case. */
  private static String link(String page) {
    return "(/app/" + page + "[^a-z-]|new Room[(]\"" + page + "\")";
  }

  /** Everything but the page and its own bean. */
  private static List<String> others(String page) throws IOException {
    String bean = page.replace("-", "") + "page.java";
    List<String> texts = new ArrayList<>();
    for (Path root : SOURCES) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.filter(LinkedPagesTest::isSource).toList()) {
          String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
          if (!path.equals(PAGES.resolve(page + ".xhtml")) && !name.equals(bean)) {
            texts.add(Files.readString(path));
          }
        }
      }
    }
    return texts;
  }

  private static boolean isSource(Path path) {
    return path.toString().endsWith(".xhtml") || path.toString().endsWith(".java");
  }
}
