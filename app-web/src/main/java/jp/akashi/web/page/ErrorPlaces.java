package jp.akashi.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where something that keeps a form from being taken is put right: mostly at a field of the form,
 * but a case may wait for a document, an answer or an item that lives in another room.
 *
 * @param context path of the application
 * @param number of the case, or null where the page is about none
 */
record ErrorPlaces(String context, @Nullable String number) {

  /** A kind of errors, and the address for it; the groups of the pattern say what is meant. */
  private record Rule(Pattern id, BiFunction<ErrorPlaces, Matcher, String> address) {}

  private static final List<Rule> RULES =
      List.of(
          rule("reception:documents\\.(.+)", (here, m) -> "#" + m.group(1)),
          rule(".+:documents\\.(.+)", (here, m) -> here.room("documents", "") + "#" + m.group(1)),
          rule(".+:selfCheck\\.(.+)", (here, m) -> here.room("self-check", item(m))),
          rule("(?:conclude|complete):items\\.(.+)", (here, m) -> here.room("review", item(m))),
          rule("complete:questions", (here, m) -> here.room("review", "&show=asked")),
          rule("conclude:(opening|closing)", (here, m) -> "#" + m.group(1) + ":heldOn"),
          rule("answers:questions\\.(\\d+)", (here, m) -> "#answers:a" + m.group(1)),
          rule("all:(NC-\\d+)\\.(.+)", ErrorPlaces::finding),
          rule("draft:(.+)", (here, m) -> here.room("application", "") + "#form:" + m.group(1)));

  private static Rule rule(String id, BiFunction<ErrorPlaces, Matcher, String> address) {
    return new Rule(Pattern.compile(id), address);
  }

  private static String item(Matcher found) {
    return "&item=" + URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
  }

  private String finding(Matcher found) {
    return room("findings", "&finding=" + found.group(1)) + "#nc:" + found.group(2);
  }

  private String room(String page, String more) {
    return context + "/app/" + page + "?number=" + number + more;
  }

  /**
   * The address of the place.
   *
   * @param id form and field, as {@link Attempt} names them; null for what is wrong as a whole
   * @return null where there is no such place
   */
  @Nullable String of(@Nullable String id) {
    return id == null ? null : elsewhere(id).orElse("#" + id);
  }

  private Optional<String> elsewhere(String id) {
    return RULES.stream().flatMap(rule -> address(rule, id)).findFirst();
  }

  private Stream<String> address(Rule rule, String id) {
    Matcher found = rule.id().matcher(id);
    return found.matches() ? Stream.of(rule.address().apply(this, found)) : Stream.empty();
  }
}
