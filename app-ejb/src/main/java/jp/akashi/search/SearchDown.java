package jp.akashi.search;

import jp.akashi.refusal.Unavailable;

/** The index cannot be opened or asked. Cases go on without it. */
public class SearchDown extends Unavailable {

  private static final long serialVersionUID = 1L;

  SearchDown(Throwable cause) {
    super("search.down", cause);
  }
}
