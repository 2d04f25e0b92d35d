package jp.akashi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.review.TeamService;
import jp.akashi.web.rest.Reasons;

/** Choosing who evaluates a case. */
@Path("cases/{number}/team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {

  @Inject private TeamService teams;

  /** Who is to evaluate, by sign-in name. */
  public record Team(String lead, List<String> others) {}

  /** What ties a member to the applicant; null or blank for nothing. */
  public record Declaration(String tie) {}

  @POST
  public void assign(@PathParam("number") ApplicationNumber number, Team team) {
    teams.assign(number, team.lead(), team.others() == null ? List.of() : team.others());
  }

  @POST
  @Path("declaration")
  public void declare(@PathParam("number") ApplicationNumber number, Declaration declaration) {
    teams.declare(number, declaration.tie());
  }

  @POST
  @Path("agreement")
  public void agree(@PathParam("number") ApplicationNumber number) {
    teams.agree(number);
  }

  @POST
  @Path("objection")
  public void object(@PathParam("number") ApplicationNumber number, Reasons reasons) {
    teams.object(number, reasons.reasons());
  }
}
