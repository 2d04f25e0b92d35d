package jp.akashi.application;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.CaseKind;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * An application for certification and the statutory state of its case. Pinned to the edition of
 * the Standard it was handed in on (design decision 3); a draft follows the edition in force.
 */
@Entity
@Table(name = "application")
public class Application {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_seq")
  @SequenceGenerator(
      name = "application_seq",
      sequenceName = "application_seq",
      allocationSize = 50)
  private Long id;

  @NaturalId @Embedded private ApplicationNumber number;

  @ManyToOne(optional = false)
  @JoinColumn(name = "company_id")
  private ApplicantCompany company;

  private String edition;

  @Enumerated(EnumType.STRING)
  private CaseKind kind = CaseKind.INITIAL;

  @Enumerated(EnumType.STRING)
  private CaseState state = CaseState.DRAFT;

  private @Nullable String title;

  private @Nullable String scope;

  @ElementCollection
  @CollectionTable(name = "application_site", joinColumns = @JoinColumn(name = "application_id"))
  @OrderColumn(name = "position")
  private List<Site> sites = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "application_answer", joinColumns = @JoinColumn(name = "application_id"))
  @MapKeyColumn(name = "question")
  @Column(name = "answer")
  private Map<String, String> answers = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "application_consent", joinColumns = @JoinColumn(name = "application_id"))
  @Column(name = "field")
  private Set<String> consent = new HashSet<>();

  @Column(name = "begun_at", nullable = false)
  private Instant begunAt;

  @Embedded private @Nullable Written written;

  @Embedded private @Nullable SignedOff signedOff;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Version private int version;

  protected Application() {}

  public Application(
      ApplicationNumber number, ApplicantCompany company, String edition, Instant begunAt) {
    this.number = number;
    this.company = company;
    this.edition = edition;
    this.begunAt = begunAt;
  }

  /**
   * Takes over what was written. A sign-off given on an earlier text does not count any more.
   *
   * @param writer sign-in name
   * @throws Stale if somebody wrote since {@code expectedVersion} was read
   * @throws OutOfOrder unless the application is a draft or being corrected
   */
  public void write(ApplicationForm form, int expectedVersion, String writer, Instant at) {
    Stale.unlessSame(expectedVersion, version);
    refuseUnless(state == CaseState.DRAFT || state == CaseState.CORRECTION, "write");
    title = form.title();
    scope = form.scope();
    sites.clear();
    sites.addAll(form.sites());
    answers.keySet().retainAll(form.answers().keySet());
    answers.putAll(form.answers());
    consent.retainAll(form.consent());
    consent.addAll(form.consent());
    written = new Written(writer, at);
    signedOff = null;
  }

  /**
   * Goes over to the form of another edition. A sign-off given on the earlier one counts no more.
   *
   * @param fitting the answers that stay, by question
   * @throws OutOfOrder once it was handed in: from then on it stays on its edition
   */
  void carryForward(String to, Map<String, String> fitting) {
    refuseUnless(state == CaseState.DRAFT, "carryForward");
    edition = to;
    answers.keySet().retainAll(fitting.keySet());
    answers.putAll(fitting);
    signedOff = null;
  }

  /**
   * The representative stands by what is written.
   *
   * @throws jp.akashi.refusal.InvalidInput if something is missing
   */
  public void signOff(String representative, Instant at) {
    refuseUnless(state == CaseState.DRAFT || state == CaseState.CORRECTION, "signOff");
    form().checkComplete();
    signedOff = new SignedOff(representative, at);
  }

  /**
   * Hands the application in, for the first time or after correction.
   *
   * @throws jp.akashi.refusal.InvalidInput if something is missing
   * @throws OutOfOrder if the representative has not signed this text off
   */
  public void submit(Instant at) {
    form().checkComplete();
    if (signedOff == null) {
      throw new OutOfOrder("application.notSignedOff");
    }
    become(CaseState.SUBMITTED);
    submittedAt = submittedAt == null ? at : submittedAt;
  }

  /**
   * Moves the case on.
   *
   * @throws OutOfOrder if the statutory order of states forbids it
   */
  public void become(CaseState next) {
    if (!state.mayBecome(next)) {
      throw new OutOfOrder("case.stateForbids", state.name(), next.name());
    }
    state = next;
  }

  private void refuseUnless(boolean allowed, String act) {
    if (!allowed) {
      throw new OutOfOrder("case.stateForbidsAct", state.name(), act);
    }
  }

  /** What the certification is called on screens, or null while nothing is written. */
  public @Nullable String title() {
    return title;
  }

  /** What is written now. */
  public ApplicationForm form() {
    return new ApplicationForm(title, scope, sites, answers, consent);
  }

  /** The answers to the edition's questions as they are written now, by question. */
  Map<String, String> answers() {
    return Map.copyOf(answers);
  }

  List<Site> sites() {
    return List.copyOf(sites);
  }

  public Long id() {
    return id;
  }

  public ApplicationNumber number() {
    return number;
  }

  public ApplicantCompany company() {
    return company;
  }

  /** Id of the scheme edition the case is on. */
  public String edition() {
    return edition;
  }

  /** What the case is about; so far always a first application. */
  public CaseKind kind() {
    return kind;
  }

  public CaseState state() {
    return state;
  }

  public Instant begunAt() {
    return begunAt;
  }

  /** Who wrote last, and when; null while nothing is written. */
  @Nullable Written written() {
    return written;
  }

  /** Sign-in name of the representative who stands by this text, or null. */
  public @Nullable String signedOffBy() {
    return signedOff == null ? null : signedOff.by();
  }

  /** When it was first submitted, or null for a draft. */
  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  public int version() {
    return version;
  }
}
