package jp.akashi.evidence;

/**
 * The key of a partial file.
 *
 * @param id of the upload: random, also the name on disk
 * @param wrapped the file's own key, encrypted
 * @param keyId which key-encryption key wraps it
 */
record PartialKey(String id, byte[] wrapped, String keyId) {

  PartialKey {
    wrapped = wrapped.clone();
  }

  @Override
  public byte[] wrapped() {
    return wrapped.clone();
  }
}
