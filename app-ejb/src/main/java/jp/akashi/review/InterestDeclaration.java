package jp.akashi.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;

/** A declaration of interests as it was given. Never changed; a later one stands beside it. */
@Entity
@Table(name = "interest_declaration")
public final class InterestDeclaration {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interest_declaration_seq")
  @SequenceGenerator(
      name = "interest_declaration_seq",
      sequenceName = "interest_declaration_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "username", nullable = false)
  private String username;

  @Enumerated(EnumType.STRING)
  @Column(name = "occasion", nullable = false)
  private Occasion occasion;

  @Column(name = "declared_at", nullable = false)
  private Instant declaredAt;

  @ElementCollection
  @CollectionTable(name = "interest_answer", joinColumns = @JoinColumn(name = "declaration_id"))
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "question")
  private Map<TieQuestion, TieAnswer> answers = new EnumMap<>(TieQuestion.class);

  protected InterestDeclaration() {}

  InterestDeclaration(TeamMember member, Occasion occasion, Interests interests, Instant at) {
    this.number = member.number();
    this.username = member.username();
    this.occasion = occasion;
    this.declaredAt = at;
    this.answers.putAll(interests.answers());
  }

  public String username() {
    return username;
  }

  public Occasion occasion() {
    return occasion;
  }

  public Instant declaredAt() {
    return declaredAt;
  }

  public Map<TieQuestion, TieAnswer> answers() {
    return Map.copyOf(answers);
  }
}
