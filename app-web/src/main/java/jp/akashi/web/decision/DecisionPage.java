package jp.akashi.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.decision.Choice;
import jp.akashi.decision.DecisionRoom;
import jp.akashi.decision.DecisionService;
import jp.akashi.decision.DecisionView;
import jp.akashi.decision.Outcome;
import jp.akashi.decision.Recommendation;
import jp.akashi.decision.RecommendationForm;
import jp.akashi.decision.RuleCheck;
import jp.akashi.decision.Ruling;
import jp.akashi.decision.TechnicalReviewService;
import jp.akashi.scheme.Truth;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.rest.Texts;
import org.jspecify.annotations.Nullable;

/** The page of technical review and decision. */
@Named("decisionPage")
@RequestScoped
public class DecisionPage {

  /** Where the records behind a fact are found, by the beginning of the fact's name. */
  private static final Map<String, String> ROOMS =
      Map.of(
          "items.", "/app/review",
          "not-applicable.", "/app/review",
          "equivalents.", "/app/review",
          "findings.", "/app/findings",
          "clock.", "/app/findings",
          "documents.", "/app/documents",
          "agreement", "/app/agreement");

  @Inject private CasePage page;
  @Inject private DecisionRoom room;
  @Inject private TechnicalReviewService reviews;
  @Inject private DecisionService decisions;
  @Inject private Attempt attempt;
  @Inject private LanguageBean language;
  private final Map<String, String> typed = new HashMap<>();
  private final Map<String, String> items = new HashMap<>();
  private List<String> confirmed = new ArrayList<>();
  private @Nullable DecisionView view;

  public DecisionView getView() {
    if (view == null) {
      view = room.of(page.key(), language.getLocale());
    }
    return view;
  }

  /** What was typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** Reasons by obligation item. */
  public Map<String, String> getItems() {
    return items;
  }

  /** Codes of the rules the reviewer confirms. */
  public List<String> getConfirmed() {
    return confirmed;
  }

  public void setConfirmed(@Nullable List<String> confirmed) {
    this.confirmed = confirmed == null ? List.of() : confirmed;
  }

  /** The rules a technical reviewer checks the file against. */
  public List<DecisionView.RuleView> getChecklist() {
    return getView().rules().stream().filter(DecisionView.RuleView::ofFile).toList();
  }

  /** The rules of certifying, and of deciding either way. */
  public List<DecisionView.RuleView> getRules() {
    return getView().rules().stream().filter(rule -> !isOfRefusal(rule)).toList();
  }

  /** The rules of refusing: its grounds, and what the applicant has to be told. */
  public List<DecisionView.RuleView> getRefusalRules() {
    return getView().rules().stream().filter(DecisionPage::isOfRefusal).toList();
  }

  private static boolean isOfRefusal(DecisionView.RuleView rule) {
    return rule.act().equals("refuse");
  }

  /** Whether the edition has grounds to refuse and none of them is met. */
  public boolean isGroundless() {
    List<DecisionView.RuleView> grounds =
        getView().rules().stream().filter(DecisionView.RuleView::ground).toList();
    return !grounds.isEmpty() && grounds.stream().noneMatch(rule -> rule.met() == Truth.TRUE);
  }

  /** A fact such as {@code items.unjudged=3} in plain words. */
  public String words(String fact) {
    return FactWords.in(language.getLocale()).of(fact);
  }

  /** How many binding rules of certifying and deciding are not met. */
  public long getOpenRules() {
    return getRules().stream().filter(rule -> rule.binding() && rule.met() != Truth.TRUE).count();
  }

  /** Address of the records behind a rule's facts, or null. */
  public @Nullable String room(DecisionView.RuleView rule) {
    return ROOMS.entrySet().stream()
        .filter(room -> rule.facts().stream().anyMatch(fact -> fact.startsWith(room.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The message of a code, such as why somebody is kept out. */
  public String say(String code) {
    return Texts.in(language.getLocale()).error(code, List.of());
  }

  public @Nullable String review() {
    return take(
        "review",
        "/app/case",
        () ->
            reviews.review(
                page.key(),
                new RecommendationForm(
                    word(Recommendation.class, "recommendation"),
                    typed.get("reasons"),
                    getChecklist().stream()
                        .map(r -> new RuleCheck(r.code(), confirmed.contains(r.code()), null))
                        .toList())));
  }

  public @Nullable String declare() {
    return take("declare", "/app/decision", () -> decisions.declare(page.key(), typed.get("tie")));
  }

  public @Nullable String vote() {
    return take(
        "vote",
        "/app/decision",
        () ->
            decisions.vote(page.key(), word(Choice.class, "choice"), typed.get("reasons"), read()));
  }

  public @Nullable String close() {
    return take("close", "/app/case", () -> decisions.close(page.key(), ruling(null)));
  }

  public @Nullable String decideAlone() {
    return take("close", "/app/case", () -> decisions.decideAlone(page.key(), ruling(read())));
  }

  public @Nullable String sendBack() {
    return take("close", "/app/case", () -> decisions.sendBack(page.key(), typed.get("reasons")));
  }

  private Ruling ruling(@Nullable String hash) {
    return new Ruling(word(Outcome.class, "outcome"), typed.get("reasons"), given(), hash);
  }

  private Map<String, String> given() {
    Map<String, String> given = new HashMap<>();
    items.forEach((item, reason) -> given.put(item, reason == null ? "" : reason));
    return given;
  }

  private <E extends Enum<E>> @Nullable E word(Class<E> type, String field) {
    String word = typed.get(field);
    return word == null ? null : Enum.valueOf(type, word);
  }

  /** Fingerprint of the file the page showed. */
  private static @Nullable String read() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get("read");
  }

  private @Nullable String take(String form, String next, Runnable act) {
    return attempt.of(form, act, next + "?faces-redirect=true&number=" + page.getNumber());
  }
}
