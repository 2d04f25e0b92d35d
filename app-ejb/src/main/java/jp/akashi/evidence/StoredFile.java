package jp.akashi.evidence;

/**
 * What the store knows of a file.
 *
 * @param id name in the store: random, says nothing
 * @param size bytes of the clear text
 * @param sha256 of the clear text, lower-case hexadecimal
 * @param wrappedKey the file's own key, encrypted
 * @param keyId which key-encryption key wraps it
 * @param place where it lay when this was read; it may have been moved since
 */
public record StoredFile(
    String id, long size, String sha256, byte[] wrappedKey, String keyId, EvidencePlace place) {

  public StoredFile {
    wrappedKey = wrappedKey.clone();
  }

  @Override
  public byte[] wrappedKey() {
    return wrappedKey.clone();
  }
}
