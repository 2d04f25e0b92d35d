package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.NonconformityView;
import jp.akashi.paper.Paper;
import jp.akashi.review.ItemJudgement;
import jp.akashi.review.Judgements;
import jp.akashi.review.Verdict;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** Writes the audit report (審査報告書, B17) from the record and the lead auditor's conclusion. */
@ApplicationScoped
public class AuditReportPaper {

  @Inject private SchemeService scheme;
  @Inject private Audits audits;
  @Inject private PlanPaper plans;
  @Inject private SeenOnSite seen;
  @Inject private Judgements judgements;
  @Inject private Nonconformities nonconformities;

  Paper of(Application application, Conclusion conclusion) {
    EditionInfo edition = scheme.edition(new EditionId(application.edition()));
    List<Paper.Block> blocks = new ArrayList<>(plans.about(application));
    audits.plan(application.number()).map(PlanPaper::facts).ifPresent(blocks::addAll);
    audits.find(application.number()).ifPresent(record -> meetings(record, blocks));
    blocks.add(new Paper.Heading("まとめ"));
    blocks.add(new Paper.Text(conclusion.summary()));
    blocks.add(new Paper.Heading("判定への推薦"));
    blocks.add(new Paper.Text(conclusion.recommendation()));
    blocks.add(new Paper.Text("この推薦は決定ではありません。決定は、審査に関わっていない者が行います。"));
    blocks.addAll(seen.of(application));
    items(application.number(), edition.id(), blocks);
    nonconformities(application.number(), blocks);
    return new Paper("審査報告書", "ja", blocks, plans.foot(application.number()));
  }

  private static void meetings(AuditRecord record, List<Paper.Block> blocks) {
    if (record.round() > 1) {
      blocks.add(new Paper.Fact("審査の回", "第" + record.round() + "回（差戻しによる再審査）"));
    }
    meeting("開始会議", record.opening().meeting(), blocks);
    meeting("終了会議", record.closing().meeting(), blocks);
  }

  private static void meeting(String title, @Nullable Meeting meeting, List<Paper.Block> blocks) {
    if (meeting != null) {
      blocks.add(
          new Paper.Fact(
              title,
              PlanPaper.day(meeting.heldOn())
                  + "　"
                  + meeting.attendees()
                  + "\n"
                  + meeting.notes()));
    }
  }

  private void items(ApplicationNumber number, EditionId edition, List<Paper.Block> blocks) {
    Map<String, ItemJudgement> judged = judgements.currentByItem(number);
    List<List<String>> rows =
        scheme.items(edition).stream().map(item -> row(item, judged.get(item.number()))).toList();
    blocks.add(new Paper.Heading("義務項目ごとの判断"));
    blocks.add(
        new Paper.Table(List.of("番号", "義務項目（出所）", "判断", "理由"), List.of(8, 34, 12, 46), rows));
  }

  private static List<String> row(ObligationItem item, @Nullable ItemJudgement judgement) {
    return List.of(
        item.number(),
        item.title().ja() + "（義務の文言：" + item.origin().onPaper() + "）",
        judgement == null ? "―" : verdict(judgement.verdict()),
        judgement == null ? "" : judgement.reason());
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case CONFORMING -> "適合";
      case NONCONFORMING -> "不適合";
      case OBSERVATION -> "適合（観察）";
      case NOT_APPLICABLE -> "対象外";
      case ON_SITE -> "現地で確認";
    };
  }

  private void nonconformities(ApplicationNumber number, List<Paper.Block> blocks) {
    blocks.add(new Paper.Heading("不適合と是正"));
    if (nonconformities.of(number).isEmpty()) {
      blocks.add(new Paper.Text("不適合はありませんでした。"));
    }
    nonconformities.of(number).forEach(n -> nonconformity(n.view(), blocks));
  }

  private static void nonconformity(NonconformityView one, List<Paper.Block> blocks) {
    String grade = one.grade().equals("major") ? "重大" : "軽微";
    blocks.add(new Paper.Fact(one.code() + "　" + grade, one.item() + "　" + one.description()));
    blocks.add(new Paper.Fact("原因", text(one.corrective().cause())));
    blocks.add(new Paper.Fact("応急処置", text(one.corrective().correction())));
    blocks.add(new Paper.Fact("再発防止", text(one.corrective().action())));
    blocks.add(new Paper.Fact("確認", text(one.verification())));
  }

  private static String text(@Nullable String text) {
    return text == null ? "―" : text;
  }
}
