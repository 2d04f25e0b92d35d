package jp.akashi.evidence;

import jp.akashi.refusal.Refusal;

/** Another request is sending this very file; try again when it has ended (423). */
public class UploadBusy extends Refusal {

  private static final long serialVersionUID = 1L;

  public UploadBusy() {
    super("upload.busy");
  }
}
