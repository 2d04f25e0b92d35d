package jp.akashi.workflow;

import java.io.Reader;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One file of SQL as the engine brings it.
 *
 * @param name its resource on the class path
 * @param text MyBatis XML
 */
record MappingFile(String name, String text) {

  private static final Pattern NAMESPACE = Pattern.compile("<mapper\\s+namespace=\"([^\"]+)\"");
  private static final Pattern STATEMENT =
      Pattern.compile("<(?:select|insert|update|delete)\\s[^>]*?\\bid\\s*=\\s*\"([^\"]+)\"");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(?:refid|resultMap|extends|select|parameterMap)\\s*=\\s*\"([^\"]+)\\.[^\".]+\"");

  /** What its statements' full names begin with. */
  String namespace() {
    Matcher namespace = NAMESPACE.matcher(text);
    if (!namespace.find()) {
      throw new IllegalStateException(name + " has no namespace");
    }
    return namespace.group(1);
  }

  /** Statements in it, without the namespace; a name stands once for all databases. */
  Set<String> statements() {
    return all(STATEMENT);
  }

  /** Namespaces it takes parts from; its own may be among them. */
  Set<String> named() {
    return all(REFERENCE);
  }

  private Set<String> all(Pattern pattern) {
    return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  Reader content() {
    return new StringReader(text);
  }
}
