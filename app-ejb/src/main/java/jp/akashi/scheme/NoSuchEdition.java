package jp.akashi.scheme;

import jp.akashi.refusal.NotFound;

/** There is no edition of that name. */
public class NoSuchEdition extends NotFound {

  private static final long serialVersionUID = 1L;

  public NoSuchEdition(String edition) {
    super("edition.notFound", edition);
  }
}
