package jp.akashi.evidence;

import java.util.EnumSet;
import java.util.Set;
import jp.akashi.refusal.OutOfOrder;

/**
 * Where a required document of a case stands (design decision 4). "Not prepared" is an answer, not
 * an error: it becomes a finding (METI's answer no. 1; R34).
 */
public enum DocumentState {
  /** Nobody has answered yet. */
  AWAITED,
  /** The applicant says it does not exist, and why. */
  NOT_PREPARED,
  /** A file or an on-screen statement was handed in. */
  SUBMITTED,
  /** A file was handed in and nobody had time to look into it yet. */
  SCANNING,
  /** A file was handed in and is in quarantine: nobody opens or accepts it. */
  QUARANTINED,
  /** It is itself the secret: an auditor looks at it on site, no copy is taken (R33). */
  ON_SITE,
  /** It is not called for in this case, and why. */
  NOT_APPLICABLE,
  /** The reception desk takes it as it is. */
  ACCEPTED,
  /** The reception desk asks for correction, with a comment. */
  RETURNED;

  private static final Set<DocumentState> DECLARATIONS =
      EnumSet.of(NOT_PREPARED, ON_SITE, NOT_APPLICABLE);
  private static final Set<DocumentState> ANSWERS =
      EnumSet.of(NOT_PREPARED, SUBMITTED, SCANNING, QUARANTINED, ON_SITE, NOT_APPLICABLE);

  private static final Set<DocumentState> HANDED_IN =
      EnumSet.of(SUBMITTED, SCANNING, QUARANTINED, ACCEPTED);

  /** What a file that was handed in makes of its document. */
  static DocumentState of(ScanResult scan, Readability readability) {
    if (!scan.isCleared() || readability == Readability.UNSAFE) {
      return QUARANTINED;
    }
    return readability == Readability.PENDING ? SCANNING : SUBMITTED;
  }

  /**
   * @throws OutOfOrder while nobody knows whether it can be opened
   */
  void refuseUnchecked(String code) {
    switch (this) {
      case QUARANTINED -> throw new OutOfOrder("document.quarantined", code);
      case SCANNING -> throw new OutOfOrder("document.scanning", code);
      default -> {}
    }
  }

  /** Whether what was handed in counts: it waits to be judged, or was taken. */
  public boolean isHandedIn() {
    return HANDED_IN.contains(this);
  }

  /** Whether the applicant has said something the reception desk can judge. */
  public boolean isAnswered() {
    return ANSWERS.contains(this);
  }

  /** Whether the applicant says so instead of handing something in. */
  boolean isDeclaration() {
    return DECLARATIONS.contains(this);
  }

  /** Whether it is the applicant who has to do something. */
  public boolean isApplicants() {
    return this == AWAITED || this == RETURNED;
  }
}
