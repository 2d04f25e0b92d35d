package jp.akashi.application;

import java.util.List;
import jp.akashi.scheme.Bilingual;

/** What was handed in with an application: known to a later step, asked for the receipt. */
public interface ReceivedDocuments {

  /**
   * One required document.
   *
   * @param code of the edition, such as {@code A04}
   * @param title what the edition calls it
   * @param answer what was said of it, such as 提出 or 未作成と申告
   */
  record Received(String code, Bilingual title, Bilingual answer) {}

  /** Every document that was answered, in the order of its codes. */
  List<Received> of(Application application);
}
