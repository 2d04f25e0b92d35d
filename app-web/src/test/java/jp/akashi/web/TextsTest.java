package jp.akashi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.web.rest.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource({"texts_ja, texts_en", "errors, errors_en", "faces_ja, faces_en"})
  void bothLanguagesHaveTheSameKeys(String japanese, String english) throws IOException {
    assertThat(keys(english)).isEqualTo(keys(japanese)).isNotEmpty();
  }

  /** The journal of a case can be narrowed to a kind of acts; these are in other journals only. */
  @Test
  void everyKindOfActsOfACaseHasAName() throws IOException {
    Set<String> kinds = new TreeSet<>();
    keys("texts_ja")
        .forEach(
            key -> {
              String[] parts = key.toString().split("\\.");
              if (parts.length == 3 && parts[0].equals("journal")) {
                kinds.add("journalKind." + parts[1]);
              }
            });
    kinds.removeAll(Set.of("journalKind.company", "journalKind.supervision"));
    assertThat(kinds).hasSizeGreaterThan(10);
    assertThat(keys("texts_ja")).containsAll(kinds);
  }

  @ParameterizedTest
  @CsvSource({
    "certificate.stateForbids, SUSPENDED, 一時停止",
    "document.notNow, TECHNICAL_REVIEW, 技術レビュー",
    "nonconformity.notNow, VERIFIED, 確認済み",
    "edition.stateForbids, ACTIVE, 適用中",
    "file.format, PDF, PDF"
  })
  void aRefusalSpeaksOfStatesAsPagesDo(String code, String state, String word) {
    assertThat(Texts.in(Locale.JAPANESE).error(code, List.of(state, state))).contains(word);
  }

  /**
   * Without one the page would show its code, and nobody would know what to do. Two of that name
   * speak of nonconformities.
   */
  @Test
  void everyFindingHasASentence() throws IOException {
    Set<String> found = named("finding");
    found.removeAll(Set.of("finding.codes", "finding.open"));
    assertThat(found).hasSizeGreaterThan(15);
    assertThat(keys("errors")).containsAll(found);
  }

  /** Codes of a kind that the program names. */
  private static Set<String> named(String kind) throws IOException {
    Pattern code = Pattern.compile("\"(" + kind + "\\.[a-zA-Z]+)\"");
    Set<String> named = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("..", "app-ejb", "src", "main", "java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        code.matcher(Files.readString(source)).results().forEach(f -> named.add(f.group(1)));
      }
    }
    return named;
  }

  /** Properties would silently keep the last. */
  @ParameterizedTest
  @ValueSource(strings = {"texts_ja", "texts_en", "errors", "errors_en"})
  void noKeyIsWrittenTwice(String bundle) throws IOException {
    List<String> written = new ArrayList<>();
    Properties each =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            written.add((String) key);
            return super.put(key, value);
          }
        };
    try (BufferedReader file = open(bundle)) {
      each.load(file);
    }
    assertThat(written).isNotEmpty().doesNotHaveDuplicates();
  }

  private static Set<Object> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    try (BufferedReader file = open(bundle)) {
      properties.load(file);
    }
    return properties.keySet();
  }

  private static BufferedReader open(String bundle) {
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(
                TextsTest.class.getResourceAsStream("/jp/akashi/web/" + bundle + ".properties"),
                bundle),
            StandardCharsets.UTF_8));
  }
}
