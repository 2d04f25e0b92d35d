package jp.akashi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.application.ApplicationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way that arrives piece by piece and may be continued where it broke off, by the
 * person who began it. It is handed in once: with its last piece, in the same transaction that
 * makes it a version of its document.
 */
@Entity
@Table(name = "upload")
public final class Upload {

  @Id
  @Column(name = "id")
  private String id;

  @Embedded private ApplicationNumber number;

  @Column(name = "code", nullable = false)
  private String code;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  /** What it is to become among the files of its document, as {@link FilePlace} writes it. */
  @Column(name = "place")
  private @Nullable String place;

  @Column(name = "size", nullable = false)
  private long size;

  @Column(name = "modified")
  private @Nullable Long modified;

  @Column(name = "begun_by", nullable = false)
  private String begunBy;

  @Column(name = "begun_at", nullable = false)
  private Instant begunAt;

  @Column(name = "heard_at", nullable = false)
  private Instant heardAt;

  @Column(name = "wrapped_key", nullable = false)
  private byte[] wrappedKey;

  @Column(name = "key_id", nullable = false)
  private String keyId;

  @Column(name = "position")
  private @Nullable Integer position;

  @Column(name = "sha256")
  private @Nullable String sha256;

  protected Upload() {}

  Upload(IntendedFile file, PartialKey key, String by, Instant at) {
    this.id = key.id();
    this.number = file.number();
    this.code = file.code();
    this.name = file.described().name();
    this.issuedOn = file.described().issuedOn();
    this.place = file.described().place().said();
    this.size = file.size();
    this.modified = file.modified();
    this.begunBy = by;
    this.begunAt = at;
    this.heardAt = at;
    this.wrappedKey = key.wrapped();
    this.keyId = key.keyId();
  }

  /** Its sender was heard again. */
  void heard(Instant at) {
    this.heardAt = at;
  }

  /** It became a version of its document. */
  void handedIn(EvidenceVersion version) {
    this.position = version.position();
    this.sha256 = version.sha256();
  }

  boolean isHandedIn() {
    return position != null;
  }

  boolean isOf(String username) {
    return begunBy.equals(username);
  }

  PartialKey key() {
    return new PartialKey(id, wrappedKey, keyId);
  }

  ApplicationNumber number() {
    return number;
  }

  String code() {
    return code;
  }

  long size() {
    return size;
  }

  /** Until when it can be continued. */
  Instant expiresAt() {
    return heardAt.plus(UploadSetup.kept());
  }

  /** What the applicant said of the file when it was begun. */
  EvidenceService.Described described() {
    return new EvidenceService.Described(name, issuedOn, FilePlace.read(place), id);
  }

  /** As it is shown, with so many bytes arrived for good. */
  UploadView view(long offset) {
    return new UploadView(
        id,
        number,
        code,
        name,
        issuedOn,
        place,
        size,
        modified,
        offset,
        expiresAt(),
        position,
        sha256);
  }
}
