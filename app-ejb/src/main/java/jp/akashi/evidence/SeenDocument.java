package jp.akashi.evidence;

import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * A document as somebody saw it before they acted on it: nobody accepts, gives back or answers over
 * what they have not seen.
 *
 * @param code of the edition's required document
 * @param version as {@link DocumentView#version()} said then
 */
public record SeenDocument(String code, int version) {

  /**
   * Refuses an act on what was answered or judged since.
   *
   * @param now as on record, or null where nothing was answered yet
   */
  public void refuseUnlessStill(@Nullable CaseDocument now) {
    Stale.unlessSame(version, now == null ? 0 : now.version());
  }
}
