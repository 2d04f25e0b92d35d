package jp.akashi.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.SubmissionCheck;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.Truth;

/**
 * Before submission every obligation item needs an answer; one that the edition's condition leaves
 * out needs the applicant's reason (rules R01, R06 build on it), and one that means are adopted for
 * something that shows it. An honest "not adopted" is an answer.
 */
@ApplicationScoped
public class SelfCheckDone implements SubmissionCheck {

  /** An item left out by the edition's condition still wants the applicant's reason. */
  static final String TO_CONFIRM = "selfCheck.confirmNotApplicable";

  @Inject private SelfCheckList list;

  @Override
  public List<FieldError> open(Application application) {
    return open(list.of(application));
  }

  /** What is open of these items. */
  static List<FieldError> open(List<SelfCheckView> items) {
    return items.stream()
        .filter(view -> !isDone(view))
        .map(
            view ->
                new FieldError(
                    "selfCheck." + view.item().number(),
                    code(view),
                    view.item().number(),
                    view.item().title().ja(),
                    view.item().title().en()))
        .toList();
  }

  private static boolean isDone(SelfCheckView view) {
    ItemAnswer said = view.said();
    if (said == null) {
      return false;
    }
    boolean everyMeans = said.means().keySet().containsAll(view.counted());
    return !said.applies()
        || (view.applies() != Truth.FALSE && everyMeans && !said.lacksEvidence());
  }

  private static String code(SelfCheckView view) {
    if (view.applies() == Truth.FALSE) {
      return TO_CONFIRM;
    }
    ItemAnswer said = view.said();
    return said != null && said.lacksEvidence() ? "selfCheck.unshown" : "selfCheck.open";
  }
}
