package jp.akashi.deploy;

import java.util.List;
import java.util.Map;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;

/** A case evaluated by somebody, too, whose roles would let them review and decide it. */
public final class MixedTeam {

  private MixedTeam() {}

  /** A case whose audit is reported by a team with this third member. */
  public static Story reported(Api api, String third) {
    Story story = agreed(Story.agreed(api), api, third);
    Evaluation.judgeAll(api, story.number());
    return story
        .takes("tanaka", "cases/%s/document-review/completion")
        .planAgreed()
        .metOnSite()
        .takes("kobayashi", "cases/%s/audit/conclusion")
        .declaredAfter()
        .takes(third, "cases/%s/team/declaration-after", Evaluation.noTies())
        .auditReported();
  }

  private static Story agreed(Story story, Api api, String third) {
    Evaluation.auditorsAreAuthorised(api);
    Map<String, Object> team = Map.of("lead", "tanaka", "others", List.of("kobayashi", third));
    story.takes("saito", "cases/%s/team", team);
    for (String member : List.of("tanaka", "kobayashi", third)) {
      story.takes(member, "cases/%s/team/declaration", Evaluation.noTies());
    }
    return story.takes(story.applicant().clerk(), "cases/%s/team/agreement");
  }
}
