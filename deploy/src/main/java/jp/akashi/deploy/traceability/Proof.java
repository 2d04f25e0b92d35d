package jp.akashi.deploy.traceability;

import java.util.Locale;

/**
 * A test that shows a duty.
 *
 * @param duty the id in its tag
 * @param test simple name of the test class
 * @param method name of the test method; empty if the tag stands on the class
 */
public record Proof(String duty, String test, String method) {

  /** The test as a sentence: its method's name, or that the whole class is meant. */
  public String sentence() {
    return method.isEmpty()
        ? "the whole class"
        : method
            .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ")
            .toLowerCase(Locale.ROOT);
  }
}
