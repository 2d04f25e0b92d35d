package jp.akashi.application;

import java.util.List;

/** What a room of the case keeps as papers. Each room that makes papers is one bean. */
public interface PaperShelf {

  /** The papers of a case the caller sees, which the caller may read, too. */
  List<ShelvedPaper> of(Application application);
}
