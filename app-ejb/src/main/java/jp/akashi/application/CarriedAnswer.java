package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An answer to a condition question as it was given on an earlier form. */
@Entity
@Table(name = "carried_answer")
public final class CarriedAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "carried_answer_seq")
  @SequenceGenerator(
      name = "carried_answer_seq",
      sequenceName = "carried_answer_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "question", nullable = false)
  private String question;

  @Column(name = "answer", nullable = false)
  private String answer;

  @Embedded private EarlierForm earlier;

  protected CarriedAnswer() {}

  CarriedAnswer(ApplicationNumber number, String question, String answer, EarlierForm earlier) {
    this.number = number;
    this.question = question;
    this.answer = answer;
    this.earlier = earlier;
  }

  /** The present form asks again: the answer stands in the form and has to be looked at. */
  void takeBack() {
    earlier = earlier.back();
  }

  String question() {
    return question;
  }

  /** As it was given; several values separated by {@code ;}. */
  String answer() {
    return answer;
  }

  EarlierForm earlier() {
    return earlier;
  }
}
