package jp.akashi.applicant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.akashi.journal.Change;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;

/**
 * Who acts for a company: invited by a colleague, gone by their own will or because the
 * representative says so. What a member did stays in the journal; a company is never left without
 * anybody.
 */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class MembershipService {

  @Inject private ApplicantCompanies companies;
  @Inject private CurrentPerson current;
  @Inject private People people;
  @Inject private CompanyChanges changes;
  @Inject private Clock clock;

  /**
   * Somebody who acts for the company.
   *
   * @param username sign-in name
   * @param name as the identity provider says it
   * @param since when they joined
   * @param you whether it is the caller
   */
  public record Member(String username, String name, Instant since, boolean you) {}

  /**
   * An invitation nobody has taken up. The code itself was shown once and is not kept.
   *
   * @param id for calling it back
   */
  public record OpenInvitation(long id, Instant until) {}

  /** Everybody who acts for the caller's company, the oldest member first. */
  public List<Member> members() {
    List<Membership> members = companies.memberships(own());
    Map<String, String> names = people.names(members.stream().map(Membership::username).toList());
    return members.stream().map(m -> member(m, names)).toList();
  }

  private Member member(Membership one, Map<String, String> names) {
    String username = one.username();
    boolean you = username.equals(current.username());
    return new Member(username, names.get(username), one.joinedAt(), you);
  }

  /** The invitations that can still be taken up, the next to expire first. */
  public List<OpenInvitation> invitations() {
    return companies.open(own(), clock.instant()).stream()
        .map(one -> new OpenInvitation(one.id(), one.expiresAt()))
        .toList();
  }

  /**
   * Calls an invitation back: its code lets nobody in any more.
   *
   * @param id of an open invitation of the caller's company
   * @throws NotFound if there is none, or it was taken up meanwhile
   */
  public void callBack(long id) {
    ApplicantCompany company = own();
    Invitation invitation =
        companies.open(company, clock.instant()).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .filter(companies::isStillOpen)
            .orElseThrow(() -> new NotFound("invitation.none"));
    companies.remove(invitation);
    changes.record(company, "company.invitationCalledBack", Change.NONE);
  }

  /**
   * Invites a colleague.
   *
   * @return a code to hand on, shown once: good for one person and seven days
   */
  public String invite() {
    ApplicantCompany company = own();
    String code = InvitationCode.random();
    companies.add(new Invitation(code, company, clock.instant()));
    changes.record(company, "company.invited", Change.NONE);
    return code;
  }

  /**
   * Joins the company a colleague invited the caller to.
   *
   * @throws InvalidInput if there is no such code
   * @throws OutOfOrder if the code is used or too old, or the caller acts for a company already
   */
  public CompanyView join(String code) {
    new InvalidInput.Check().text(code, "code", 100).orRefuse();
    if (companies.actedForBy(current.username()).isPresent()) {
      throw new OutOfOrder("company.actsForAnother");
    }
    ApplicantCompany company =
        companies
            .invitation(code)
            .orElseThrow(() -> new InvalidInput("code", "invitation.unknown"))
            .take(clock.instant());
    companies.add(new Membership(current.username(), company, clock.instant()));
    changes.record(company, "company.joined", Change.to(current.username()));
    return CompanyView.of(company);
  }

  /**
   * The caller acts for the company no longer.
   *
   * @throws OutOfOrder if nobody else acts for it
   */
  public void leave() {
    end(own(), current.username(), "company.left");
  }

  /**
   * The representative ends somebody's membership.
   *
   * @throws NotFound if that person does not act for the caller's company
   * @throws OutOfOrder if nobody else acts for it
   */
  @RolesAllowed(Role.REPRESENTATIVE)
  public void remove(String username) {
    end(own(), username, "company.memberRemoved");
  }

  /** Two who go at the same time go one after another, so that the second sees the first gone. */
  private void end(ApplicantCompany company, String username, String act) {
    companies.lock(company);
    List<Membership> members = companies.memberships(company);
    Membership leaving = Membership.leaving(members, username);
    companies.remove(leaving);
    changes.record(company, act, new Change(username, null));
  }

  private ApplicantCompany own() {
    return companies.ownOf(current.username());
  }
}
