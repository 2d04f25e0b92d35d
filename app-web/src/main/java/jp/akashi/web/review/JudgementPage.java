package jp.akashi.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.review.DocumentReviewService;
import jp.akashi.review.Evidence;
import jp.akashi.review.ItemJudgementService;
import jp.akashi.review.Judgement;
import jp.akashi.review.JudgementView;
import jp.akashi.review.Verdict;
import jp.akashi.scheme.AppropriateMeans;
import jp.akashi.scheme.MeansLevel;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Overtaken;
import org.jspecify.annotations.Nullable;

/** The form of a judgement, filled with the one that counts, and the end of the review. */
@Named("judgementPage")
@RequestScoped
public class JudgementPage {

  @Inject private CasePage page;
  @Inject private ReviewPage bench;
  @Inject private Attempt attempt;
  @Inject private Overtaken overtaken;
  @Inject private LanguageBean language;
  @Inject private ItemJudgementService service;
  @Inject private DocumentReviewService reviews;
  private int round;
  private @Nullable String verdict;
  private @Nullable String grade;
  private @Nullable String reason;
  private @Nullable String equivalent;
  private @Nullable String excludedReason;
  private @Nullable List<String> means;
  private boolean lookOnSite;
  private final Map<String, Boolean> linked = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  /** Begins with what was judged before; a submitted form then overwrites it. */
  @PostConstruct
  void read() {
    round = bench.getItem().round();
    JudgementView before = bench.getItem().judgement();
    grade = bench.getItem().proposedGrade();
    if (before != null) {
      verdict = before.verdict().name();
      grade = before.grade();
      reason = before.reason();
      equivalent = before.equivalentAccepted() == null ? null : said(before.equivalentAccepted());
      means = before.means().stream().map(String::valueOf).toList();
      lookOnSite = before.lookOnSite();
      before.evidence().forEach(this::link);
    }
  }

  private static String said(boolean accepted) {
    return accepted ? "yes" : "no";
  }

  private void link(Evidence evidence) {
    linked.put(evidence.document(), true);
    places.put(evidence.document(), evidence.page());
  }

  /** Keeps the judgement and goes on to the next item. */
  public @Nullable String save() {
    ItemJudgementService.Entry entry =
        new ItemJudgementService.Entry(Overtaken.version("judge", round), judgement());
    String item = bench.getItem().item().number();
    return attempt.of(
        "judge",
        () -> service.judge(page.key(), item, entry),
        at(bench.getNext()),
        this::tellOvertaken);
  }

  private void tellOvertaken() {
    JudgementView theirs = bench.again().judgement();
    if (theirs != null) {
      JudgementWords words = new JudgementWords(language);
      String now = String.valueOf(theirs.round());
      overtaken.tell("judge", now, words.of(theirs), words.of(judgement()));
    }
  }

  private Judgement judgement() {
    return new Judgement(
        bench.getHand().basis(),
        verdict == null ? null : Verdict.valueOf(verdict),
        grade,
        reason,
        numbers(),
        evidence(),
        equivalent == null ? null : "yes".equals(equivalent),
        lookOnSite);
  }

  private Set<Integer> numbers() {
    return means == null
        ? Set.of()
        : means.stream().map(Integer::valueOf).collect(Collectors.toSet());
  }

  private List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    linked.forEach(
        (document, on) -> {
          if (Boolean.TRUE.equals(on)) {
            evidence.add(new Evidence(document, null, places.get(document)));
          }
        });
    return evidence;
  }

  /** Confirms every item the conditions exclude as not applicable, with one reason. */
  public @Nullable String confirmExcluded() {
    Map<String, ItemJudgementService.Entry> entries =
        bench.getExcluded().stream()
            .collect(Collectors.toMap(item -> item.item().number(), item -> excluded()));
    return attempt.of(
        "excluded",
        () -> service.judgeAll(page.key(), entries),
        at(bench.getItem().item().number()));
  }

  private ItemJudgementService.Entry excluded() {
    return new ItemJudgementService.Entry(
        0, Judgement.of(bench.getHand().basis(), Verdict.NOT_APPLICABLE, excludedReason));
  }

  /** Ends the document review. */
  public @Nullable String complete() {
    return attempt.of(
        "complete",
        () -> reviews.complete(page.key()),
        "/app/case?faces-redirect=true&number=" + page.getNumber());
  }

  private String at(String item) {
    return "/app/review?faces-redirect=true&number="
        + page.getNumber()
        + "&item="
        + item
        + "&show="
        + bench.getShow();
  }

  /** The means a nonconformity may rest on: never a recommended one (R32). */
  public List<AppropriateMeans> getRequiredMeans() {
    return bench.getMeans().stream().filter(m -> m.level() == MeansLevel.REQUIRED).toList();
  }

  public int getRound() {
    return round;
  }

  public void setRound(int round) {
    this.round = round;
  }

  public @Nullable String getVerdict() {
    return verdict;
  }

  public void setVerdict(@Nullable String verdict) {
    this.verdict = verdict;
  }

  public @Nullable String getGrade() {
    return grade;
  }

  public void setGrade(@Nullable String grade) {
    this.grade = grade;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getEquivalent() {
    return equivalent;
  }

  public void setEquivalent(@Nullable String equivalent) {
    this.equivalent = equivalent;
  }

  public @Nullable String getExcludedReason() {
    return excludedReason;
  }

  public void setExcludedReason(@Nullable String excludedReason) {
    this.excludedReason = excludedReason;
  }

  public @Nullable List<String> getMeans() {
    return means;
  }

  public void setMeans(@Nullable List<String> means) {
    this.means = means;
  }

  public boolean isLookOnSite() {
    return lookOnSite;
  }

  public void setLookOnSite(boolean lookOnSite) {
    this.lookOnSite = lookOnSite;
  }

  public Map<String, Boolean> getLinked() {
    return linked;
  }

  public Map<String, String> getPlaces() {
    return places;
  }
}
