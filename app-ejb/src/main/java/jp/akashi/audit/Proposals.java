package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.CaseDocuments;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.nonconformity.Origin;
import jp.akashi.review.Basis;
import jp.akashi.review.ItemJudgement;
import jp.akashi.review.Judgements;
import jp.akashi.review.Verdict;
import jp.akashi.scheme.IfNotPrepared;
import jp.akashi.scheme.RequiredDocument;

/**
 * What must become a nonconformity before an audit can be concluded: items judged nonconforming,
 * and documents that were not prepared (R34), unless one on their item is on record already.
 */
@ApplicationScoped
public class Proposals {

  @Inject private Judgements judgements;
  @Inject private CaseDocuments documents;
  @Inject private Nonconformities nonconformities;

  List<Proposed> of(Application application) {
    ApplicationNumber number = application.number();
    Set<String> open =
        nonconformities.open(number).stream().map(Nonconformity::item).collect(Collectors.toSet());
    return Stream.concat(
            judged(number).filter(proposed -> !open.contains(proposed.item())),
            notPrepared(application))
        .toList();
  }

  /** Items that documents alone did not tell, and that were not judged on site yet. */
  List<String> unjudged(ApplicationNumber number) {
    return judgements.current(number).stream()
        .filter(judgement -> !judgement.verdict().isFinal())
        .map(ItemJudgement::item)
        .toList();
  }

  private Stream<Proposed> judged(ApplicationNumber number) {
    return judgements.current(number).stream()
        .filter(judgement -> judgement.verdict() == Verdict.NONCONFORMING)
        .map(Proposals::proposed);
  }

  private static Proposed proposed(ItemJudgement judgement) {
    Origin origin = judgement.basis() == Basis.ON_SITE ? Origin.ON_SITE : Origin.DOCUMENT_REVIEW;
    return new Proposed(judgement.item(), judgement.grade(), origin, judgement.reason());
  }

  private Stream<Proposed> notPrepared(Application application) {
    List<Nonconformity> raised = nonconformities.of(application.number());
    return documents.notPrepared(application.number()).stream()
        .filter(document -> raised.stream().noneMatch(n -> n.isAbout(document.code())))
        .map(document -> proposed(documents.asked(application, document.code()), document))
        .flatMap(List::stream);
  }

  private static List<Proposed> proposed(RequiredDocument required, CaseDocument document) {
    if (!required.ifNotPrepared().isFinding() || required.items().isEmpty()) {
      return List.of();
    }
    String grade =
        required.ifNotPrepared() == IfNotPrepared.FINDING_MAJOR ? Nonconformity.MAJOR : "minor";
    String description =
        "作成が求められる文書「%s」（%s）が作成されていない。申告：%s"
            .formatted(required.name().ja(), required.code(), document.reason());
    return List.of(new Proposed(required.items().get(0), grade, Origin.NOT_PREPARED, description));
  }
}
