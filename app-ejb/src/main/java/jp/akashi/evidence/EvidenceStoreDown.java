package jp.akashi.evidence;

import jp.akashi.refusal.Refusal;

/**
 * The place where evidence lies does not answer or does not let this server in; nothing was changed
 * and trying again later helps (503). The log names the place and what it said.
 */
public class EvidenceStoreDown extends Refusal {

  private static final long serialVersionUID = 1L;

  public EvidenceStoreDown(Throwable cause) {
    super("evidence.storeDown");
    initCause(cause);
  }
}
