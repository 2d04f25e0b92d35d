package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.PaperNotes;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.Paper;
import jp.akashi.paper.PaperPdf;
import jp.akashi.paper.Seal;
import jp.akashi.person.People;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;

/**
 * Writes the report of the document review (文書審査報告書, B10) from the judgements: Japanese, sealed.
 */
@ApplicationScoped
class ReviewPaper {

  private static final String TITLE = "文書審査報告書";
  private static final Map<Verdict, String> VERDICTS =
      Map.of(
          Verdict.CONFORMING, "適合",
          Verdict.OBSERVATION, "観察",
          Verdict.NONCONFORMING, "不適合",
          Verdict.NOT_APPLICABLE, "対象外",
          Verdict.ON_SITE, "現地で確認");
  private static final Map<String, String> GRADES = Map.of("major", "重大", "minor", "軽微");

  @Inject private SchemeService scheme;
  @Inject private Teams teams;
  @Inject private People people;
  @Inject private BodyIdentity body;
  @Inject private PaperNotes notes;
  @Inject private Seal seal;
  @Inject private Clock clock;

  byte[] sealed(Application application, Map<String, ItemJudgement> judgements) {
    EditionContent edition = scheme.content(new EditionId(application.edition()));
    List<Paper.Block> blocks = new ArrayList<>(notes.edition(application, Locale.JAPANESE));
    blocks.addAll(head(application, edition, judgements));
    blocks.add(new Paper.Heading("義務項目ごとの判断"));
    blocks.add(table(edition, judgements));
    blocks.add(new Paper.Text("文書審査の結果は、認証の決定ではありません。現地で確かめる事項は、現地審査で判断します。"));
    String foot = body.nameJa() + (body.demo() ? "　デモ（架空）" : "");
    Paper paper = new Paper(TITLE, "ja", blocks, foot);
    return seal.seal(new PaperPdf().draw(paper), TITLE);
  }

  private List<Paper.Block> head(
      Application application, EditionContent edition, Map<String, ItemJudgement> judgements) {
    return List.of(
        new Paper.Fact("案件", application.number().value()),
        new Paper.Fact("申請者", application.company().details().name()),
        new Paper.Fact("基準の版", edition.id().value()),
        new Paper.Fact("審査員", team(application)),
        new Paper.Fact("完了の日", JapaneseDate.format(JapaneseTime.today(clock), Locale.JAPANESE)),
        new Paper.Fact("結果", ReviewResult.of(judgements.values()).words().ja()));
  }

  private String team(Application application) {
    List<TeamMember> team = teams.of(application.number());
    Map<String, String> names = people.names(team.stream().map(TeamMember::username).toList());
    return team.stream()
        .map(m -> names.get(m.username()) + (m.leads() ? "（主任）" : ""))
        .collect(Collectors.joining("、"));
  }

  private static Paper.Table table(EditionContent edition, Map<String, ItemJudgement> judgements) {
    List<List<String>> rows =
        edition.items().stream()
            .filter(item -> judgements.containsKey(item.number()))
            .map(item -> row(item, judgements.get(item.number())))
            .toList();
    return new Paper.Table(
        List.of("項目", "名称（出所）", "判断", "根拠", "証拠"), List.of(8, 27, 13, 35, 17), rows);
  }

  private static List<String> row(ObligationItem item, ItemJudgement judgement) {
    String grade = judgement.grade() == null ? "" : "（" + GRADES.get(judgement.grade()) + "）";
    String onSite =
        judgement.looksOnSite() && judgement.verdict() != Verdict.ON_SITE ? "\n現地でも確認" : "";
    return List.of(
        item.number(),
        item.title().ja() + "（義務の文言：" + item.origin().onPaper() + "）",
        VERDICTS.get(judgement.verdict()) + grade + onSite,
        judgement.reason(),
        judgement.evidence().stream().map(ReviewPaper::words).collect(Collectors.joining("\n")));
  }

  private static String words(Evidence evidence) {
    String version = evidence.version() == null ? "" : " 版" + evidence.version();
    String page = evidence.page() == null ? "" : " " + evidence.page();
    return evidence.document() + version + page;
  }
}
