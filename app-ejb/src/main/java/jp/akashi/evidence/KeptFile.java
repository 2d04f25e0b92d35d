package jp.akashi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is on record of a file that lies sealed in the store, and of its end. */
@MappedSuperclass
public abstract class KeptFile {

  @Column(name = "size", nullable = false)
  private long size;

  @Column(name = "sha256", nullable = false)
  private String sha256;

  @Column(name = "stored_as", nullable = false)
  private String storedAs;

  /** Moved by {@link EvidenceMove} only, beside this server: what is read here may be late. */
  @Enumerated(EnumType.STRING)
  @Column(name = "place", nullable = false, updatable = false)
  private EvidencePlace place;

  @Column(name = "wrapped_key")
  private byte @Nullable [] wrappedKey;

  @Column(name = "key_id")
  private @Nullable String keyId;

  @Embedded private @Nullable Destruction destruction;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  protected KeptFile() {}

  KeptFile(StoredFile stored) {
    this.size = stored.size();
    this.sha256 = stored.sha256();
    this.storedAs = stored.id();
    this.place = stored.place();
    this.wrappedKey = stored.wrappedKey();
    this.keyId = stored.keyId();
  }

  /** How the journal calls it. */
  abstract String label();

  /** Whether the other one has the same content. */
  boolean isSame(KeptFile other) {
    return sha256.equals(other.sha256);
  }

  /**
   * What the store needs to give the file back.
   *
   * @throws IllegalStateException if its key was destroyed
   */
  StoredFile stored() {
    if (wrappedKey == null || keyId == null) {
      throw new IllegalStateException("The key of " + label() + " was destroyed");
    }
    return new StoredFile(storedAs, size, sha256, wrappedKey, keyId, place);
  }

  /** Destroys the key: nobody reads the file any more. Digest, size and dates stay. */
  void destroyKey(Destruction done) {
    destruction = done;
    wrappedKey = null;
    keyId = null;
  }

  /** How its key was destroyed, or null while it can be read. */
  public @Nullable Destruction destruction() {
    return destruction;
  }

  /** Name in the store of the file whose key was destroyed. */
  String leftover() {
    return storedAs;
  }

  /** The unreadable file is gone from the store, too. */
  void removed(Instant at) {
    removedAt = at;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  public String sha256() {
    return sha256;
  }
}
