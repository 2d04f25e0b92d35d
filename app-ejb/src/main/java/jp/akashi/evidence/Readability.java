package jp.akashi.evidence;

/** Whether a reader of the body will be able to open a file. */
public enum Readability {
  /** It opens. */
  READABLE,
  /** It asks for a password. */
  ENCRYPTED,
  /** It is damaged. */
  UNREADABLE,
  /** It runs a program, fetches something or swells when it is opened: nobody opens it. */
  UNSAFE,
  /** Nobody could look into it yet. */
  PENDING,
  /** A kind of file that is not opened to find out. */
  NOT_CHECKED
}
