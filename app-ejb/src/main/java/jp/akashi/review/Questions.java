package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.NotFound;

/** The questions of the document reviews and their rounds. */
@ApplicationScoped
public class Questions {

  @PersistenceContext private EntityManager entities;

  void add(Question question) {
    entities.persist(question);
    entities.flush();
  }

  void remove(Question question) {
    entities.remove(question);
  }

  void add(QuestionRound round) {
    entities.persist(round);
  }

  void flush() {
    entities.flush();
  }

  /** Every question of a case, sent or not, in the order they were written. */
  public List<Question> of(ApplicationNumber number) {
    return entities
        .createQuery(
            "select q from Question q where q.number = :number order by q.id", Question.class)
        .setParameter("number", number)
        .getResultList();
  }

  /**
   * @throws NotFound if the case has none of that id
   */
  public Question of(ApplicationNumber number, long id) {
    Question question = entities.find(Question.class, id);
    if (question == null || !question.number().equals(number)) {
      throw new NotFound("question.notFound", id);
    }
    return question;
  }

  /** The questions written and not sent yet. */
  public List<Question> drafts(ApplicationNumber number) {
    return of(number).stream().filter(q -> q.round() == null).toList();
  }

  /** The questions sent and not answered yet. */
  public List<Question> open(ApplicationNumber number) {
    return of(number).stream().filter(q -> q.round() != null && q.answeredAt() == null).toList();
  }

  /** Whether there are such. */
  boolean anyOpen(ApplicationNumber number) {
    return entities
            .createQuery(
                "select count(q) from Question q where q.number = :number"
                    + " and q.round is not null and q.answeredAt is null",
                Long.class)
            .setParameter("number", number)
            .getSingleResult()
        > 0;
  }

  /** The last round sent, if any. */
  public Optional<QuestionRound> lastRound(ApplicationNumber number) {
    return entities
        .createQuery(
            "select r from QuestionRound r where r.number = :number order by r.round desc",
            QuestionRound.class)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
