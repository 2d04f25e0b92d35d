package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.review.ItemJudgement;
import jp.akashi.review.Judgements;

/** How every obligation item is judged now. */
@ApplicationScoped
public class JudgementPart implements FilePart {

  @Inject private Judgements judgements;

  @Override
  public String name() {
    return "judgements";
  }

  @Override
  public List<String> lines(Application application) {
    return judgements.current(application.number()).stream()
        .sorted(Comparator.comparing(ItemJudgement::item))
        .map(JudgementPart::line)
        .toList();
  }

  private static String line(ItemJudgement judgement) {
    return String.join(
        " ",
        judgement.item(),
        Integer.toString(judgement.round()),
        judgement.basis().name(),
        judgement.verdict().name(),
        judgement.reason());
  }
}
