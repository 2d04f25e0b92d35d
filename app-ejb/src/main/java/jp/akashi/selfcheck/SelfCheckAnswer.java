package jp.akashi.selfcheck;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.EarlierForm;
import org.jspecify.annotations.Nullable;

/** The self-check of one obligation item in one case, as it stands now. */
@Entity
@Table(name = "self_check_answer")
public final class SelfCheckAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "self_check_answer_seq")
  @SequenceGenerator(
      name = "self_check_answer_seq",
      sequenceName = "self_check_answer_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "item", nullable = false)
  private String item;

  @Column(name = "not_applicable_reason")
  private @Nullable String notApplicableReason;

  @ElementCollection
  @CollectionTable(name = "self_check_means", joinColumns = @JoinColumn(name = "answer_id"))
  @MapKeyColumn(name = "means")
  private Map<Integer, MeansAnswer> means = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "self_check_evidence", joinColumns = @JoinColumn(name = "answer_id"))
  @Column(name = "code")
  private Set<String> evidence = new HashSet<>();

  @Column(name = "shown_on_site", nullable = false)
  private boolean shownOnSite;

  @Column(name = "note")
  private @Nullable String note;

  @ElementCollection
  @CollectionTable(name = "self_check_aside", joinColumns = @JoinColumn(name = "answer_id"))
  private Set<AsidePart> aside = new HashSet<>();

  @Embedded private @Nullable EarlierForm earlier;

  @Column(name = "answered_by", nullable = false)
  private String answeredBy;

  @Column(name = "answered_at", nullable = false)
  private Instant answeredAt;

  /** From 1: 0 is the version of what nobody has answered yet. */
  @Version private int version = 1;

  protected SelfCheckAnswer() {}

  public SelfCheckAnswer(ApplicationNumber number, String item) {
    this.number = number;
    this.item = item;
  }

  /** Takes over what is said now. */
  public void say(ItemAnswer said, String by, Instant at) {
    notApplicableReason = said.notApplicableReason();
    means.keySet().retainAll(said.means().keySet());
    means.putAll(said.means());
    evidence.retainAll(said.evidence());
    evidence.addAll(said.evidence());
    shownOnSite = said.shownOnSite();
    note = said.note();
    answeredBy = by;
    answeredAt = at;
    earlier = null;
  }

  /** The case went over to another form; an answer keeps the first form it was given on. */
  void carry(EarlierForm form) {
    earlier = earlier == null ? form : new EarlierForm(earlier.edition(), form.aside());
  }

  /**
   * Keeps aside what the new form has no place for, and takes back what it has one for again.
   *
   * @param from the edition the parts were said on
   * @param numbers of the means the new form has for this item
   * @param documents codes of the required documents it knows
   */
  void fit(String from, Set<Integer> numbers, Set<String> documents) {
    for (AsidePart part : Set.copyOf(aside)) {
      if (part.comesBack(numbers, documents, means.keySet())) {
        aside.remove(part);
        part.into(means, evidence);
      }
    }
    Map.copyOf(means).entrySet().stream()
        .filter(one -> !numbers.contains(one.getKey()))
        .forEach(
            one -> {
              aside.add(AsidePart.of(from, one.getKey(), one.getValue()));
              means.remove(one.getKey());
            });
    Set.copyOf(evidence).stream()
        .filter(code -> !documents.contains(code))
        .forEach(
            code -> {
              aside.add(AsidePart.of(from, code));
              evidence.remove(code);
            });
  }

  /** The applicant looked at it again under the present form and lets it stand. */
  void confirm() {
    earlier = null;
  }

  public ApplicationNumber number() {
    return number;
  }

  /** Number of the obligation item, such as {@code IV-13}. */
  public String item() {
    return item;
  }

  /** What is said of it. */
  public ItemAnswer said() {
    return new ItemAnswer(notApplicableReason, means, evidence, shownOnSite, note);
  }

  /** What was said of means and documents that the form has no more. */
  Set<AsidePart> aside() {
    return Set.copyOf(aside);
  }

  /** The earlier form it was given on, while that matters; null on the present one. */
  @Nullable EarlierForm earlier() {
    return earlier;
  }

  /** Whether the form of the case does not have the item any more. */
  boolean isAside() {
    return earlier != null && earlier.aside();
  }

  public String answeredBy() {
    return answeredBy;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public int version() {
    return version;
  }
}
