package jp.akashi.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The team of a case as it is shown. The applicant sees names only.
 *
 * @param objected whether the applicant has used the one objection
 * @param former whoever was replaced; empty for the applicant
 * @param toAssess numbers of the items whose judgement that counts is by somebody tied to the
 *     applicant (EXC-07); empty for the applicant
 * @param version changes whenever somebody is chosen
 */
public record TeamView(
    List<Member> members,
    boolean objected,
    List<Member> former,
    Set<String> toAssess,
    int version) {

  /**
   * A member, present or former.
   *
   * @param tied whether something ties them to the applicant; false where that is not shown
   * @param because why they were replaced, or null
   */
  public record Member(
      String username,
      String name,
      boolean leads,
      boolean declaredBefore,
      boolean declaredAfter,
      boolean tied,
      @Nullable String because) {}

  /** Whether the case stands still because of a tie. */
  public boolean isStopped() {
    return members.stream().anyMatch(Member::tied);
  }
}
