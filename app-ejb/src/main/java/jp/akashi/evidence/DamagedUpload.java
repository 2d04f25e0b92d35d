package jp.akashi.evidence;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What arrived so far is no longer what was written, or its key is lost. */
class DamagedUpload extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedUpload(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
