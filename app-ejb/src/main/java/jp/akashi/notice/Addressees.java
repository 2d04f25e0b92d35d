package jp.akashi.notice;

import java.util.List;
import java.util.Optional;

/** Knows who is meant by a recipient, and where they are reached: the rooms above know people. */
public interface Addressees {

  /**
   * Who is written to, each with a mail of their own: the people who are reached somewhere; else
   * the company where its own address is known; else the recipient, whom no mail reaches.
   */
  List<Recipient> each(Recipient recipient);

  /** Where one of them is reached now; empty where nobody knows. */
  Optional<Destination> destination(Recipient one);
}
