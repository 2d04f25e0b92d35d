package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PaperNotes;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.Paper;
import jp.akashi.person.People;
import jp.akashi.review.TeamMember;
import jp.akashi.review.Teams;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.SchemeService;

/** The audit plan (審査計画書, ISO/IEC 17021-1 9.2.3) as a paper, and what of it the report repeats. */
@ApplicationScoped
public class PlanPaper {

  @Inject private Teams teams;
  @Inject private People people;
  @Inject private SchemeService scheme;
  @Inject private BodyIdentity body;
  @Inject private PaperNotes notes;

  Paper of(Application application, AuditPlan plan) {
    List<Paper.Block> blocks = new ArrayList<>(about(application));
    blocks.add(new Paper.Fact("版", "第" + plan.position() + "版"));
    blocks.addAll(facts(plan));
    PlanContent content = plan.content();
    if (content.shortNotice() != null) {
      blocks.add(new Paper.Fact("短い予告の理由", content.shortNotice()));
    }
    blocks.add(new Paper.Heading("議題"));
    blocks.add(
        new Paper.Table(
            List.of("日", "時刻", "内容", "担当"),
            List.of(3, 1, 5, 3),
            content.agenda().stream()
                .map(l -> List.of(day(l.day()), l.start(), l.topic(), l.who()))
                .toList()));
    blocks.add(
        new Paper.Text(plan.agreedAt() == null ? "この計画には、申請者の同意がまだありません。" : "申請者が同意した計画です。"));
    return new Paper("審査計画書", "ja", blocks, foot(application.number()));
  }

  /** Case, applicant, scope, edition and team. */
  List<Paper.Block> about(Application application) {
    EditionInfo edition = scheme.edition(new EditionId(application.edition()));
    String scope = application.form().scope();
    List<Paper.Block> about = new ArrayList<>(notes.edition(application, Locale.JAPANESE));
    about.add(new Paper.Fact("申請番号", application.number().value()));
    about.add(new Paper.Fact("申請者", application.company().details().name()));
    about.add(new Paper.Fact("範囲", scope == null ? "―" : scope));
    about.add(new Paper.Fact("基準の版", edition.title().ja() + "（" + edition.status().ja() + "）"));
    about.add(new Paper.Fact("審査チーム", team(application.number())));
    return about;
  }

  /** Days, sites and person-days. */
  static List<Paper.Block> facts(AuditPlan plan) {
    PlanContent content = plan.content();
    String why = content.deviation() == null ? "" : "　理由：" + content.deviation();
    return List.of(
        new Paper.Fact("期間", day(content.firstDay()) + "～" + day(content.lastDay())),
        new Paper.Fact("拠点", String.join("、", content.sites())),
        new Paper.Fact("工数", content.personDays() + "人日（計算値 " + plan.proposedDays() + "人日）" + why));
  }

  String foot(ApplicationNumber number) {
    return body.nameJa() + "　" + number + (body.demo() ? "　見本（デモ用）" : "");
  }

  private String team(ApplicationNumber number) {
    List<TeamMember> members = teams.of(number);
    Map<String, String> names =
        people.names(members.stream().map(TeamMember::username).collect(Collectors.toSet()));
    return members.stream()
        .map(m -> names.get(m.username()) + (m.leads() ? "（主任）" : ""))
        .collect(Collectors.joining("、"));
  }

  static String day(LocalDate day) {
    return JapaneseDate.format(day, Locale.JAPANESE);
  }
}
