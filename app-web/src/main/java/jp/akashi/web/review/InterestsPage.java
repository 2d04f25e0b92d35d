package jp.akashi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.CaseState;
import jp.akashi.review.Interests;
import jp.akashi.review.TeamService;
import jp.akashi.review.TieAnswer;
import jp.akashi.review.TieQuestion;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import org.jspecify.annotations.Nullable;

/** Declaring interests before and after an audit, on pages. */
@Named("interestsPage")
@RequestScoped
public class InterestsPage {

  private static final List<String> QUESTIONS =
      List.of("KINSHIP", "EMPLOYMENT", "CONSULTING", "HOLDING", "BENEFIT");

  @Inject private CasePage page;
  @Inject private Attempt attempt;
  @Inject private TeamService teams;
  private final Map<String, String> tied = new HashMap<>();
  private final Map<String, String> details = new HashMap<>();

  /** Names of the questions, in order. */
  public List<String> getQuestions() {
    return QUESTIONS;
  }

  /** {@code yes} or {@code no} by question. */
  public Map<String, String> getTied() {
    return tied;
  }

  /** What the tie is, by question. */
  public Map<String, String> getDetails() {
    return details;
  }

  /** Whether the declaration after the audit is due. */
  public boolean isAfter() {
    CaseState state = page.getView().state();
    return state == CaseState.ON_SITE_AUDIT || state == CaseState.CORRECTING;
  }

  public @Nullable String declare() {
    return attempt.of("interests", () -> teams.declare(page.key(), said()), next());
  }

  public @Nullable String declareAfter() {
    return attempt.of("interests", () -> teams.declareAfter(page.key(), said()), next());
  }

  private String next() {
    return "/app/case?faces-redirect=true&number=" + page.getNumber();
  }

  private Interests said() {
    Map<TieQuestion, TieAnswer> answers = new EnumMap<>(TieQuestion.class);
    for (String question : QUESTIONS) {
      String answer = tied.get(question);
      if (answer != null) {
        answers.put(
            TieQuestion.valueOf(question),
            new TieAnswer("yes".equals(answer), details.get(question)));
      }
    }
    return new Interests(answers);
  }
}
