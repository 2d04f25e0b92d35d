package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.CaseDocuments;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.nonconformity.NonconformityState;
import jp.akashi.nonconformity.NonconformityView;
import jp.akashi.nonconformity.Origin;
import jp.akashi.review.Basis;
import jp.akashi.review.ItemJudgement;
import jp.akashi.review.Judgements;
import jp.akashi.review.Verdict;
import jp.akashi.scheme.IfNotPrepared;
import jp.akashi.scheme.RequiredDocument;

/**
 * What must become a nonconformity before an audit can be concluded: items judged nonconforming,
 * and documents that were not prepared (R34), unless one for the same fact is on record already: an
 * open one on the item from the same origin, or one that names the document.
 */
@ApplicationScoped
public class Proposals {

  @Inject private Judgements judgements;
  @Inject private CaseDocuments documents;
  @Inject private Nonconformities nonconformities;

  List<Proposed> of(Application application) {
    ApplicationNumber number = application.number();
    List<NonconformityView> raised =
        nonconformities.of(number).stream().map(Nonconformity::view).toList();
    return Stream.concat(
            judged(number).filter(proposed -> !isOpen(proposed, raised)),
            notPrepared(application, raised))
        .toList();
  }

  /** Whether the applicant already has to correct this; one that was verified does not count. */
  static boolean isOpen(Proposed proposed, List<NonconformityView> raised) {
    return raised.stream()
        .filter(one -> one.state() != NonconformityState.VERIFIED)
        .anyMatch(one -> one.item().equals(proposed.item()) && one.origin() == proposed.origin());
  }

  /** Whether a nonconformity, verified or not, says that this document was not prepared. */
  static boolean names(String document, List<NonconformityView> raised) {
    Pattern code =
        Pattern.compile("(?<![A-Za-z0-9-])" + Pattern.quote(document) + "(?![A-Za-z0-9-])");
    return raised.stream()
        .filter(one -> one.origin() == Origin.NOT_PREPARED)
        .anyMatch(one -> code.matcher(one.description()).find());
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
    return new Proposed(judgement.item(), judgement.grade(), origin, judgement.reason(), null);
  }

  private Stream<Proposed> notPrepared(Application application, List<NonconformityView> raised) {
    return documents.notPrepared(application).stream()
        .filter(document -> !names(document.code(), raised))
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
    return List.of(
        new Proposed(required.items().get(0), grade, Origin.NOT_PREPARED, description, null));
  }
}
