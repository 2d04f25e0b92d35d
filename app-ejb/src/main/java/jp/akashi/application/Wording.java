package jp.akashi.application;

import jp.akashi.scheme.TextChange;

/**
 * What a row of the form says differently.
 *
 * @param means number of the means of an obligation item, or empty for the row itself
 * @param text what changed; before or after is empty where it is new or gone
 */
public record Wording(String means, TextChange text) {

  static Wording of(TextChange text) {
    return new Wording("", text);
  }
}
