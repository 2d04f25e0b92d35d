package jp.akashi.evidence;

import jp.akashi.refusal.Unavailable;

/**
 * The place where evidence lies does not answer or does not let this server in. The log names the
 * place and what it said.
 */
public class EvidenceStoreDown extends Unavailable {

  private static final long serialVersionUID = 1L;

  public EvidenceStoreDown(Throwable cause) {
    super("evidence.storeDown", cause);
  }
}
