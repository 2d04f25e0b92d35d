package jp.akashi.evidence;

/** Whether a reader of the body will be able to open a file. */
public enum Readability {
  /** It opens. */
  READABLE,
  /** It asks for a password. */
  ENCRYPTED,
  /** It is damaged. */
  UNREADABLE,
  /** A kind of file that is not opened to find out. */
  NOT_CHECKED
}
