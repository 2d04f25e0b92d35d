package jp.akashi.decision;

import java.util.List;
import jp.akashi.application.Application;

/**
 * One part of the file of a case (一件書類), written out line by line so that any change of it shows in
 * the file's fingerprint. Each room the file is made of is one bean.
 */
public interface FilePart {

  /** Name of the part, such as {@code judgements}; parts are ordered by it. */
  String name();

  /** What the part says now, in an order that does not change by itself. */
  List<String> lines(Application application);
}
