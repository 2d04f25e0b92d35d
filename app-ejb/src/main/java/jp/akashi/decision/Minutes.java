package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PaperNotes;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.Paper;
import jp.akashi.paper.PaperPdf;
import jp.akashi.paper.Seal;
import jp.akashi.person.People;

/**
 * The decision file and minutes (B20): attendance, recusals, votes, reasons, and the fingerprint
 * and listing of the file that was decided on. For the body's records, in Japanese.
 */
@ApplicationScoped
public class Minutes {

  private static final Map<Choice, String> CHOICES =
      Map.of(Choice.FOR, "賛成", Choice.AGAINST, "反対", Choice.ABSTAIN, "棄権");
  private static final Map<Recommendation, String> RECOMMENDATIONS =
      Map.of(
          Recommendation.GRANT, "認証",
          Recommendation.REFUSE, "不認証",
          Recommendation.SEND_BACK, "差戻し");

  @Inject private BodyIdentity body;
  @Inject private CaseFile file;
  @Inject private Decisions decisions;
  @Inject private BallotBox ballots;
  @Inject private People people;
  @Inject private PaperNotes notes;
  @Inject private Seal seal;

  /** The sealed PDF. */
  byte[] sealed(Application application, Ruling ruling, CertificationDecision.Act act) {
    List<Paper.Block> blocks = new ArrayList<>(notes.edition(application, Locale.JAPANESE));
    ApplicationNumber number = application.number();
    Map<String, String> names = names(number, act);
    facts(application, ruling, act, names, blocks);
    if (act.way() == Way.COMMITTEE) {
      votes(application, act, names, blocks);
    }
    recusals(number, names, blocks);
    review(number, names, blocks);
    blocks.add(new Paper.Heading("判定の理由"));
    blocks.add(new Paper.Text(ruling.said()));
    blocks.add(new Paper.Heading("一件書類の指紋（SHA-256）と一覧"));
    blocks.add(new Paper.Text(act.fileHash()));
    blocks.add(new Paper.Text(String.join("\n", file.listing(application))));
    Paper paper = new Paper("判定資料・判定議事録", "ja", blocks, foot());
    return seal.seal(new PaperPdf().draw(paper), number.value());
  }

  private static void facts(
      Application application,
      Ruling ruling,
      CertificationDecision.Act act,
      Map<String, String> names,
      List<Paper.Block> blocks) {
    blocks.add(new Paper.Fact("案件番号", application.number().value()));
    blocks.add(new Paper.Fact("事業者", application.company().details().name()));
    blocks.add(new Paper.Fact("基準の版", application.edition()));
    blocks.add(new Paper.Fact("判定の方法", act.way() == Way.COMMITTEE ? "判定委員会" : "単独判定"));
    blocks.add(new Paper.Fact("結果", ruling.outcome() == Outcome.GRANTED ? "認証する" : "認証しない"));
    blocks.add(new Paper.Fact("判定者（議長）", names.get(act.by())));
    blocks.add(new Paper.Fact("判定の時", moment(act.at())));
  }

  private void votes(
      Application application,
      CertificationDecision.Act act,
      Map<String, String> names,
      List<Paper.Block> blocks) {
    Vote.Matter matter =
        new Vote.Matter(
            application.number(),
            decisions.reviews(application.number()).get(0).id(),
            act.fileHash());
    Tally tally = ballots.count(application, matter);
    blocks.add(new Paper.Heading("出席 " + tally.present() + "名と票"));
    blocks.add(
        new Paper.Table(
            List.of("委員", "票", "理由", "時"),
            List.of(20, 10, 45, 25),
            tally.counted().stream()
                .map(
                    vote ->
                        List.of(
                            names.get(vote.username()),
                            CHOICES.get(vote.choice()),
                            vote.reasons(),
                            moment(vote.castAt())))
                .toList()));
    blocks.add(
        new Paper.Text(
            "賛成 %d、反対 %d、棄権 %d"
                .formatted(
                    tally.count(Choice.FOR),
                    tally.count(Choice.AGAINST),
                    tally.count(Choice.ABSTAIN))));
  }

  private void recusals(
      ApplicationNumber number, Map<String, String> names, List<Paper.Block> blocks) {
    blocks.add(new Paper.Heading("利害関係の申告と除斥"));
    decisions
        .declarations(number)
        .forEach(
            d ->
                blocks.add(
                    new Paper.Fact(
                        names.get(d.username()),
                        (d.recuses() ? "除斥：" + d.tie() : "なし") + "　" + moment(d.declaredAt()))));
  }

  private void review(
      ApplicationNumber number, Map<String, String> names, List<Paper.Block> blocks) {
    TechnicalReview review = decisions.reviews(number).get(0);
    blocks.add(new Paper.Heading("技術レビュー"));
    blocks.add(new Paper.Fact("技術レビューをした者", names.get(review.reviewedBy())));
    blocks.add(new Paper.Fact("推薦", RECOMMENDATIONS.get(review.recommendation())));
    blocks.add(new Paper.Fact("理由", review.reasons()));
  }

  private Map<String, String> names(ApplicationNumber number, CertificationDecision.Act act) {
    Set<String> everybody = new LinkedHashSet<>(Set.of(act.by()));
    decisions.votes(number).forEach(vote -> everybody.add(vote.username()));
    decisions.declarations(number).forEach(declared -> everybody.add(declared.username()));
    decisions.reviews(number).forEach(review -> everybody.add(review.reviewedBy()));
    return people.names(everybody);
  }

  private String foot() {
    return body.nameJa() + (body.demo() ? "　見本（デモ用）" : "");
  }

  private static String moment(Instant at) {
    return JapaneseDate.formatMoment(at, Locale.JAPANESE);
  }
}
