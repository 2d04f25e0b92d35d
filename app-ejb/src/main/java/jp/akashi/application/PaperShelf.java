package jp.akashi.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** What a room of the case keeps as papers. Each room that makes papers is one bean. */
public interface PaperShelf {

  /** The papers of a case the caller sees, which the caller may read, too. */
  List<ShelvedPaper> of(Application application);

  /**
   * The papers of one kind.
   *
   * @param query of the position and the moment of each in the case {@code :number}
   */
  static List<ShelvedPaper> papers(
      EntityManager entities, ShelvedPaper.Kind kind, String query, Application application) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("number", application.number())
        .getResultStream()
        .map(row -> new ShelvedPaper(kind, (int) row[0], (Instant) row[1]))
        .toList();
  }
}
