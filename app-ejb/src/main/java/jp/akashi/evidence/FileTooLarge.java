package jp.akashi.evidence;

import jp.akashi.refusal.Refusal;

/** The file is larger than may be handed in (413). Nothing of it was kept. */
public class FileTooLarge extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param largest greatest size in bytes
   */
  public FileTooLarge(long largest) {
    super("file.tooLarge", largest / (1024 * 1024));
  }
}
