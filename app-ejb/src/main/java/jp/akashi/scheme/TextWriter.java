package jp.akashi.scheme;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into the texts of an edition: {@code {name}} is a placeholder, {@code {include:CODE}}
 * a partial text, which may itself hold placeholders but no further parts. A value is put in as it
 * is; braces in it mean nothing.
 */
public final class TextWriter {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  /** Before the code of a partial text. */
  static final String INCLUDE = "include:";

  private final EditionContent content;

  public TextWriter(EditionContent content) {
    this.content = content;
  }

  /**
   * @throws UnknownPlaceholder if a value is missing
   */
  public WrittenText write(EditionText text, TextValues values, Locale locale) {
    return new WrittenText(
        text.code(),
        locale,
        subject(text, values, locale),
        fill(text, include(text.body().in(locale), locale), values, locale));
  }

  private @Nullable String subject(EditionText text, TextValues values, Locale locale) {
    Bilingual subject = text.subject();
    return subject == null ? null : fill(text, subject.in(locale), values, locale);
  }

  private String include(String template, Locale locale) {
    return replace(
        template, name -> name.startsWith(INCLUDE) ? partial(name, locale) : "{" + name + "}");
  }

  private String partial(String name, Locale locale) {
    String code = name.substring(INCLUDE.length());
    return content.text(TextKind.PARTIAL, code).body().in(locale);
  }

  private static String fill(EditionText text, String template, TextValues values, Locale locale) {
    return replace(
        template,
        name ->
            values
                .value(name, locale)
                .orElseThrow(() -> new UnknownPlaceholder(text.code(), name)));
  }

  /** Whether the body of a text, with its parts, names one of these in every language. */
  boolean names(EditionText text, Set<String> placeholders) {
    return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
        .map(locale -> include(text.body().in(locale), locale))
        .allMatch(body -> names(body).anyMatch(placeholders::contains));
  }

  /** What stands between braces in a text. */
  static Stream<String> names(String template) {
    return PLACEHOLDER.matcher(template).results().map(found -> found.group(1));
  }

  private static String replace(String template, UnaryOperator<String> value) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value.apply(found.group(1))));
  }
}
