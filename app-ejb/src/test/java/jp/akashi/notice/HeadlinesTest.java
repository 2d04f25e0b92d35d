package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

  private static final Pattern CODE = Pattern.compile("\"(notice\\.[a-zA-Z]+)\"");

  @Test
  void bothLanguagesHaveTheSame() {
    assertThat(headlines(Locale.ENGLISH)).isEqualTo(headlines(Locale.JAPANESE));
  }

  /** Without one the notice is headed "about your case". */
  @Test
  void everyNoticeHasOne() throws IOException {
    Set<String> told = told();
    told.remove("notice.notFound");
    assertThat(told).hasSizeGreaterThan(20);
    assertThat(headlines(Locale.JAPANESE)).containsAll(told);
  }

  /** Codes that the program names. */
  private static Set<String> told() throws IOException {
    Set<String> told = new TreeSet<>();
    for (String module : List.of("app-ejb", "workflow")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          CODE.matcher(Files.readString(file)).results().forEach(found -> told.add(found.group(1)));
        }
      }
    }
    return told;
  }

  private static Set<String> headlines(Locale language) {
    return ResourceBundle.getBundle("jp.akashi.notice.headlines", language).keySet();
  }
}
