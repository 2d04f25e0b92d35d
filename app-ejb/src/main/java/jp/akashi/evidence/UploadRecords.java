package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;

/** The record of uploads, in short transactions: none is open while bytes travel. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class UploadRecords {

  /** A person who has so many under way ends some first. */
  static final int MOST = 50;

  @Inject private Uploads uploads;
  @Inject private CaseAccess access;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /**
   * @throws OutOfOrder if the caller has too many under way
   */
  public Upload begin(IntendedFile file, PartialKey key) {
    access.own(file.number());
    if (uploads.unfinished(current.username(), oldest()) >= MOST) {
      throw new OutOfOrder("upload.tooMany", MOST);
    }
    Upload upload = new Upload(file, key, current.username(), clock.instant());
    uploads.add(upload);
    return upload;
  }

  /**
   * The caller's own upload.
   *
   * @throws NotFound if there is none, it is somebody else's, or its time is over
   */
  public Upload of(String id) {
    Upload upload =
        uploads
            .find(id)
            .filter(found -> found.isOf(current.username()))
            .filter(found -> found.expiresAt().isAfter(clock.instant()))
            .orElseThrow(() -> new NotFound("upload.unknown"));
    access.own(upload.number());
    return upload;
  }

  /** The same; it waits for the rest from now on. */
  public Upload heardOf(String id) {
    Upload upload = of(id);
    upload.heard(clock.instant());
    return upload;
  }

  /** What the caller began for a case and did not end. */
  public List<Upload> unfinished(ApplicationNumber number) {
    access.own(number);
    return uploads.unfinished(current.username(), number, oldest());
  }

  /**
   * Forgets one that is not handed in.
   *
   * @throws OutOfOrder if it is
   */
  public void drop(String id) {
    Upload upload = of(id);
    if (upload.isHandedIn()) {
      throw new OutOfOrder("upload.handedIn");
    }
    uploads.remove(upload);
  }

  /** Who was not heard since then does not come back. */
  private Instant oldest() {
    return clock.instant().minus(UploadSetup.kept());
  }

  /** Forgets those whose time is over. */
  @PermitAll
  public int forgetExpired() {
    return uploads.forgetUnheard(oldest());
  }

  /** Whether the upload with that id goes on. */
  @PermitAll
  public boolean isUnderWay(String id) {
    return uploads.isUnderWay(id);
  }
}
