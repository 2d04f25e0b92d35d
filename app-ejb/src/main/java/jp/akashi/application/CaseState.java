package jp.akashi.application;

import java.util.EnumSet;
import java.util.Set;

/**
 * The statutory state of a case (domain 8.2). The record decides: an act that would leave this
 * graph is refused whatever the engine says.
 */
public enum CaseState {
  DRAFT,
  SUBMITTED,
  CORRECTION,
  ACCEPTED,
  AGREEMENT_PENDING,
  DOCUMENT_REVIEW,
  AWAITING_ANSWER,
  ON_SITE_AUDIT,
  CORRECTING,
  TECHNICAL_REVIEW,
  DECISION,
  GRANTED,
  REFUSED,
  WITHDRAWN,
  TERMINATED,
  RETURNED,
  DECLINED,
  LAPSED;

  private static final Set<CaseState> UNDER_WAY =
      EnumSet.range(CaseState.SUBMITTED, CaseState.DECISION);

  private static final Set<CaseState> UNDER_EVALUATION =
      EnumSet.range(CaseState.DOCUMENT_REVIEW, CaseState.CORRECTING);

  private static final Set<CaseState> OVER = EnumSet.range(CaseState.GRANTED, CaseState.LAPSED);

  /** Whether the case has come to its end, whatever the end is. */
  public boolean isOver() {
    return OVER.contains(this);
  }

  /** The states in which the body or the applicant still has something to do. */
  public static Set<CaseState> underWay() {
    return Set.copyOf(UNDER_WAY);
  }

  /** Whether the body or the applicant still has something to do before a decision. */
  public boolean isUnderWay() {
    return UNDER_WAY.contains(this);
  }

  /** Whether the audit team is at work: documents, answers, on-site audit, corrections. */
  public boolean isUnderEvaluation() {
    return UNDER_EVALUATION.contains(this);
  }

  /** Whether the case may go from this state to the other. */
  public boolean mayBecome(CaseState next) {
    return switch (next) {
      case DRAFT -> false;
      case SUBMITTED -> this == DRAFT || this == CORRECTION;
      case CORRECTION, RETURNED, ACCEPTED -> this == SUBMITTED;
      case AGREEMENT_PENDING, DECLINED -> this == ACCEPTED;
      case LAPSED -> this == CORRECTION;
      case DOCUMENT_REVIEW -> this == AGREEMENT_PENDING || this == AWAITING_ANSWER;
      case AWAITING_ANSWER -> this == DOCUMENT_REVIEW;
      case ON_SITE_AUDIT ->
          this == DOCUMENT_REVIEW
              || this == CORRECTING
              || this == TECHNICAL_REVIEW
              || this == DECISION;
      case CORRECTING -> this == ON_SITE_AUDIT;
      case TECHNICAL_REVIEW -> this == ON_SITE_AUDIT;
      case DECISION -> this == TECHNICAL_REVIEW;
      case GRANTED, REFUSED -> this == DECISION;
      case WITHDRAWN -> this == DRAFT || isUnderWay();
      case TERMINATED -> isUnderWay();
    };
  }
}
