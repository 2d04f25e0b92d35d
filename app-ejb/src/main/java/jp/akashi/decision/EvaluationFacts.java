package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.agreement.Agreements;
import jp.akashi.agreement.CertificationAgreement;
import jp.akashi.application.Application;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.evidence.CaseDocuments;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.review.ItemJudgement;
import jp.akashi.review.Judgements;
import jp.akashi.review.Verdict;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.Stage;
import jp.akashi.selfcheck.MeansChoice;
import jp.akashi.selfcheck.SelfCheckAnswer;
import jp.akashi.selfcheck.SelfChecks;
import org.jspecify.annotations.Nullable;

/**
 * What documents, self-check, nonconformities and judgements together say of the rules R02 to R05,
 * R07 and R19. Where a room says a fact itself, its word counts.
 */
@ApplicationScoped
public class EvaluationFacts {

  @Inject private CaseDocuments documents;
  @Inject private SelfChecks checks;
  @Inject private Agreements agreements;
  @Inject private SchemeService scheme;
  @Inject private Judgements judgements;
  @Inject private Nonconformities nonconformities;
  @Inject private Unmet unmet;
  @Inject private Clock clock;

  Answers of(Application application) {
    Map<String, ItemJudgement> judged = judgements.currentByItem(application.number());
    return Answers.none()
        .with("items.nonconforming", unmet.items(application).size())
        .with("clock.K13", timeToCorrect(nonconformities.open(application.number())))
        .with("documents.mandatory.open", open(application).size())
        .with("equivalents.unjudged", unjudged(application, judged))
        .with("findings.open.major", openFindings(application, judged, "major"))
        .with("findings.open.minor", openFindings(application, judged, "minor"));
  }

  /** How the time to correct stands: over for at least one, running, or none that runs. */
  private String timeToCorrect(List<Nonconformity> open) {
    LocalDate today = JapaneseTime.today(clock);
    if (open.stream().anyMatch(n -> n.isOverdue(today))) {
      return "expired";
    }
    return open.isEmpty() ? "none" : "running";
  }

  /** Codes of documents still open; the agreement is one that both sides make and not a file. */
  List<String> open(Application application) {
    EditionId edition = new EditionId(application.edition());
    boolean agreed =
        agreements.of(application.number()).stream().anyMatch(CertificationAgreement::isSigned);
    return documents.openMandatory(application).stream()
        .filter(
            code -> !agreed || scheme.requiredDocument(edition, code).stage() != Stage.AGREEMENT)
        .toList();
  }

  /** Items met by an equivalent that no auditor has said anything of. */
  private long unjudged(Application application, Map<String, ItemJudgement> judged) {
    return checks.of(application.number()).values().stream()
        .filter(EvaluationFacts::usesEquivalent)
        .filter(answer -> isUnjudged(judged.get(answer.item())))
        .count();
  }

  private static boolean usesEquivalent(SelfCheckAnswer answer) {
    return answer.said().means().values().stream()
        .anyMatch(means -> means.choice() == MeansChoice.EQUIVALENT);
  }

  private static boolean isUnjudged(@Nullable ItemJudgement judgement) {
    return judgement == null
        || judgement.verdict().isMet() && judgement.equivalentAccepted() == null;
  }

  /** Nonconformities not verified yet, and items not met that none was raised for. */
  private long openFindings(
      Application application, Map<String, ItemJudgement> judged, String grade) {
    List<Nonconformity> raised = nonconformities.of(application.number());
    Set<String> items = raised.stream().map(Nonconformity::item).collect(Collectors.toSet());
    return raised.stream().filter(n -> n.isOpen() && n.grade().equals(grade)).count()
        + judged.values().stream()
            .filter(j -> j.verdict() == Verdict.NONCONFORMING && grade.equals(j.grade()))
            .filter(j -> !items.contains(j.item()))
            .count();
  }
}
