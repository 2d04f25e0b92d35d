package jp.akashi.workflow;

import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One file of SQL as the engine brings it: MyBatis XML, taken apart into its statements. */
final class MappingFile {

  private static final Pattern NAMESPACE =
      Pattern.compile("<mapper\\s+namespace=\"([^\"]+)\"\\s*>");
  private static final String END = "</mapper>";
  private static final Pattern STATEMENT =
      Pattern.compile("<(select|insert|update|delete)\\s[^>]*?\\bid\\s*=\\s*\"([^\"]+)\"");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(?:refid|resultMap|extends|select|parameterMap)\\s*=\\s*\"([^\"]+)\\.[^\".]+\"");

  private final String name;
  private final String namespace;
  private final String head;
  private final Map<String, String> statements = new HashMap<>();
  private final StringBuilder parts = new StringBuilder();

  /**
   * @param name its resource on the class path
   * @throws IllegalStateException if it is not what the engine's files have been so far
   */
  MappingFile(String name, String text) {
    this.name = name;
    Matcher mapper = NAMESPACE.matcher(text);
    if (!mapper.find()) {
      throw new IllegalStateException(name + " has no namespace");
    }
    namespace = mapper.group(1);
    head = text.substring(0, mapper.end());
    takeApart(text, mapper.end());
  }

  /** A name may stand several times, each time for another database. */
  private void takeApart(String text, int begin) {
    int taken = begin;
    Matcher statement = STATEMENT.matcher(text);
    for (int from = begin; statement.find(from); from = taken) {
      parts.append(text, taken, statement.start());
      taken = endOf(text, statement);
      statements.merge(
          statement.group(2), text.substring(statement.start(), taken), String::concat);
    }
    parts.append(text, taken, text.length());
  }

  private int endOf(String text, Matcher statement) {
    int opened = text.indexOf('>', statement.end());
    if (text.charAt(opened - 1) == '/') {
      return opened + 1;
    }
    String end = "</" + statement.group(1) + ">";
    int last = text.indexOf(end, opened);
    if (last < 0) {
      throw new IllegalStateException(name + " does not end " + statement.group(2));
    }
    return last + end.length();
  }

  String name() {
    return name;
  }

  /** What its statements' full names begin with. */
  String namespace() {
    return namespace;
  }

  /** Statements in it, without the namespace; a name stands once for all databases. */
  Set<String> statements() {
    return statements.keySet();
  }

  /** Namespaces it takes parts from; its own may be among them. */
  Set<String> named() {
    return Stream.concat(Stream.of(parts), statements.values().stream())
        .flatMap(part -> REFERENCE.matcher(part).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  /** All but the statements: what they are made of, and how their results are read. */
  Reader parts() {
    return new StringReader(head + parts);
  }

  /** One of its statements alone. */
  Reader statement(String statement) {
    return new StringReader(head + statements.get(statement) + END);
  }
}
