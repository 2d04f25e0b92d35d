package jp.akashi.evidence;

import java.util.Optional;
import jp.akashi.application.Application;

/**
 * Whoever must stay out of a case reads nothing of its evidence. Each reason to stay out is one
 * bean.
 */
public interface ReadingBar {

  /** Code of the refusal that tells the caller why they read nothing, or empty. */
  Optional<String> keepsOut(Application application);
}
