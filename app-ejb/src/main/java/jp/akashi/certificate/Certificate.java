package jp.akashi.certificate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of this body, issued here or taken over from the time before, and its life (domain
 * 8.3).
 */
@Entity
@Table(name = "certificate")
public class Certificate extends CertificateDocument {

  private static final String HOLDER_CONFIRMED = "holderConfirmed";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_seq")
  @SequenceGenerator(
      name = "certificate_seq",
      sequenceName = "certificate_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private CertificateState state = CertificateState.VALID;

  @Embedded private @Nullable CorrectionDemand demand;
  @Embedded private @Nullable Suspension suspension;
  @Embedded private @Nullable Explanation explanation;

  @Column(name = "rechecked_edition")
  private @Nullable String recheckedEdition;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "ended_reason")
  private @Nullable String endedReason;

  @OneToMany(mappedBy = "certificate", cascade = CascadeType.PERSIST)
  @OrderBy("at, id")
  private List<CertificateEvent> history = new ArrayList<>();

  @Version private int version;

  protected Certificate() {}

  /** A certificate issued here. */
  public Certificate(
      CertificateNumber number,
      Application application,
      Term term,
      SealedPaper sealed,
      Deed issued) {
    super(number, application, term, sealed);
    note("issued", term.certifiedOn(), issued, CertificateEvent.Why.UNSAID);
  }

  /** A certificate the body issued before it used this system, as it stands. */
  public Certificate(TakenOver before, Deed takenOver) {
    super(before);
    note("issuedBefore", before.term().certifiedOn(), takenOver, CertificateEvent.Why.UNSAID);
    state = before.state();
    suspension = before.suspension();
    endedOn = before.endedOn();
    endedReason = before.endedReason();
    note("takenOver", before.since(), takenOver, CertificateEvent.Why.UNSAID);
  }

  /** The body found out who the holder of one that was taken over is. */
  void confirmHolder(String how, Deed deed) {
    if (!awaitsHolder()) {
      throw new OutOfOrder("certificate.holderKnown", number().value());
    }
    note(HOLDER_CONFIRMED, deed.day(), deed, CertificateEvent.Why.kept(how));
  }

  /** Whether it was taken over and the body has not found out yet who the holder is. */
  public boolean awaitsHolder() {
    return origin() == CertificateOrigin.TAKEN_OVER
        && history().stream().noneMatch(event -> event.act().equals(HOLDER_CONFIRMED));
  }

  /** Asks the holder to put something right; the certification stays valid. */
  public void demandCorrection(CorrectionDemand asked, Deed deed) {
    become(CertificateState.CORRECTION_DEMANDED, deed);
    demand = asked;
    String words = asked.facts() + "\n" + asked.required() + "\n" + asked.due();
    note("correctionDemanded", deed.day(), deed, CertificateEvent.Why.kept(words));
  }

  /** The holder put it right; what they were heard on is over with it. */
  public void correctionMet(String verified, Deed deed) {
    refuseUnless(state == CertificateState.CORRECTION_DEMANDED, "correctionMet");
    become(CertificateState.VALID, deed);
    demand = null;
    explanation = null;
    note("correctionMet", deed.day(), deed, CertificateEvent.Why.kept(verified));
  }

  /** Tells the holder what the body intends and lets them speak (R27, R30). */
  public void offerExplanation(Explanation offered, Deed deed) {
    refuseUnless(!stateOn(deed.day()).isEnded(), "offerExplanation");
    explanation = offered;
    String words = offered.measure() + " " + offered.until() + "\n" + offered.facts();
    note("explanationOffered", deed.day(), deed, CertificateEvent.Why.kept(words));
  }

  /** The holder speaks. */
  public void explain(String answer, Deed deed) {
    refuseUnless(explanation != null && !explanation.isHeard(deed.day()), "explain");
    explanation = explanation.answered(answer);
    note("explained", deed.day(), deed, CertificateEvent.Why.kept(answer));
  }

  /** The body takes no measure after all: what the holder was heard on is over. */
  public void closeHearing(String why, Deed deed) {
    refuseUnless(explanation != null && !stateOn(deed.day()).isEnded(), "closeHearing");
    explanation = null;
    note("hearingClosed", deed.day(), deed, CertificateEvent.Why.kept(why));
  }

  /**
   * Suspends the certification.
   *
   * @param urgent whether it cannot wait until the holder is heard; the internal reason says why
   * @throws OutOfOrder if the holder was not heard and it is not urgent (R27)
   */
  public void suspend(Suspension ordered, boolean urgent, CertificateEvent.Why why, Deed deed) {
    if (!urgent && !isHeard(Explanation.Measure.SUSPENSION, deed.day())) {
      throw new OutOfOrder("certificate.notHeard");
    }
    become(CertificateState.SUSPENDED, deed);
    suspension = ordered;
    demand = null;
    explanation = null;
    note(urgent ? "suspendedUrgently" : "suspended", deed.day(), deed, why);
  }

  /** Lifts the suspension: the cause is corrected and its return prevented (R28). */
  public void lift(String verified, Deed deed) {
    refuseUnless(state == CertificateState.SUSPENDED, "lift");
    become(CertificateState.VALID, deed);
    suspension = null;
    explanation = null;
    note("lifted", deed.day(), deed, CertificateEvent.Why.kept(verified));
  }

  /**
   * Withdraws the certification.
   *
   * @throws OutOfOrder if the holder was not heard on withdrawal (R30), or the ground needs a
   *     suspension that there is not, or whose term still runs (R29)
   */
  public void withdraw(CertificateEvent.Why why, Deed deed) {
    if (!isHeard(Explanation.Measure.WITHDRAWAL, deed.day())) {
      throw new OutOfOrder("certificate.notHeard");
    }
    Ground ground = why.ground();
    if (ground != null && !ground.isGiven(suspension, deed.day())) {
      throw new OutOfOrder("certificate.groundNotGiven", ground.name());
    }
    become(CertificateState.WITHDRAWN, deed);
    end(deed.day(), why.published());
    note("withdrawn", deed.day(), deed, why);
  }

  /** The holder gives the certification back. */
  public void giveBack(String reasons, Deed deed) {
    become(CertificateState.RETURNED, deed);
    end(deed.day(), null);
    note("returned", deed.day(), deed, CertificateEvent.Why.kept(reasons));
  }

  /** The term has run out. */
  public void expire(Deed deed) {
    refuseUnless(deed.day().isAfter(term().validUntil()), "expire");
    if (!state.mayBecome(CertificateState.EXPIRED)) {
      throw forbidden(CertificateState.EXPIRED);
    }
    state = CertificateState.EXPIRED;
    end(term().validUntil(), null);
    note("expired", term().validUntil().plusDays(1), deed, CertificateEvent.Why.UNSAID);
  }

  /** The holder is told that the certification is to be checked against a younger edition (M26). */
  public void askRecheck(String edition, Deed deed) {
    refuseUnless(!stateOn(deed.day()).isEnded(), "askRecheck");
    note("recheckAsked", deed.day(), deed, new CertificateEvent.Why(null, null, edition));
  }

  /** It was checked against a younger edition; from now on it stands on that one if it conforms. */
  public void recheck(String edition, boolean conforms, Deed deed) {
    refuseUnless(!stateOn(deed.day()).isEnded(), "recheck");
    recheckedEdition = conforms ? edition : recheckedEdition;
    String act = conforms ? CertificateEvent.RECHECKED : CertificateEvent.RECHECK_FAILED;
    note(act, deed.day(), deed, new CertificateEvent.Why(null, null, edition));
  }

  /** Changes with every act on it. */
  public int version() {
    return version;
  }

  /** The edition it was found to conform to last; what it was issued on stays {@link #edition}. */
  public String standsOn() {
    return recheckedEdition == null ? edition() : recheckedEdition;
  }

  private void end(LocalDate day, @Nullable String published) {
    endedOn = day;
    endedReason = published;
    suspension = null;
    demand = null;
  }

  private boolean isHeard(Explanation.Measure measure, LocalDate day) {
    return explanation != null && explanation.allows(measure, day);
  }

  private void become(CertificateState next, Deed deed) {
    if (!stateOn(deed.day()).mayBecome(next)) {
      throw forbidden(next);
    }
    state = next;
  }

  private OutOfOrder forbidden(CertificateState next) {
    return new OutOfOrder("certificate.stateForbids", state.name(), next.name());
  }

  private void refuseUnless(boolean allowed, String act) {
    if (!allowed) {
      throw new OutOfOrder("certificate.stateForbidsAct", state.name(), act);
    }
  }

  private void note(String act, LocalDate day, Deed deed, CertificateEvent.Why why) {
    history.add(new CertificateEvent(this, act, new CertificateEvent.Day(state, day), deed, why));
  }

  /** The state on a day: a term that has run out counts as expired before anybody says so. */
  public CertificateState stateOn(LocalDate day) {
    return day.isAfter(term().validUntil()) && !state.isEnded() ? CertificateState.EXPIRED : state;
  }

  /** The last day of the certification if it is over on that day, else null. */
  public @Nullable LocalDate endedOn(LocalDate day) {
    return stateOn(day) == CertificateState.EXPIRED ? term().validUntil() : endedOn;
  }

  /** What is asked of the holder and runs now. */
  public OpenMatters open() {
    return new OpenMatters(demand, suspension, explanation);
  }

  /** What the public may read about the end, or null. */
  public @Nullable String endedReason() {
    return endedReason;
  }

  /** What was done, oldest first. */
  public List<CertificateEvent> history() {
    return List.copyOf(history);
  }
}
