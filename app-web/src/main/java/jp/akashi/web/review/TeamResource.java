package jp.akashi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.review.Assignment;
import jp.akashi.review.Interests;
import jp.akashi.review.Replacement;
import jp.akashi.review.TeamRoom;
import jp.akashi.review.TeamService;
import jp.akashi.review.TeamView;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** Choosing who evaluates a case. */
@Path("cases/{number}/team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {

  @Inject private TeamService teams;
  @Inject private TeamRoom room;

  /**
   * An objection.
   *
   * @param members sign-in names of the members objected to; null or empty for the whole team
   */
  public record Objection(String reasons, @Nullable Set<String> members) {}

  @GET
  public Response of(@PathParam("number") ApplicationNumber number) {
    TeamView team = room.of(number);
    return Response.ok(team).tag(Version.tag(team.version())).build();
  }

  @GET
  @Path("candidates")
  public TeamRoom.Choice candidates(@PathParam("number") ApplicationNumber number) {
    return room.choice(number);
  }

  @POST
  public void assign(@PathParam("number") ApplicationNumber number, Assignment team) {
    teams.assign(number, team);
  }

  @POST
  @Path("declaration")
  public void declare(@PathParam("number") ApplicationNumber number, Interests interests) {
    teams.declare(number, interests);
  }

  @POST
  @Path("declaration-after")
  public void declareAfter(@PathParam("number") ApplicationNumber number, Interests interests) {
    teams.declareAfter(number, interests);
  }

  @POST
  @Path("members/{leaving}/replacement")
  public void replace(
      @PathParam("number") ApplicationNumber number,
      @PathParam("leaving") String leaving,
      Replacement replacement) {
    teams.replace(number, leaving, replacement);
  }

  /** Agrees with the team: with {@code If-Match} only if nobody was replaced since. */
  @POST
  @Path("agreement")
  public void agree(
      @PathParam("number") ApplicationNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    teams.agree(number, Version.ifGiven(ifMatch));
  }

  @POST
  @Path("objection")
  public void object(@PathParam("number") ApplicationNumber number, Objection objection) {
    Set<String> members = objection.members() == null ? Set.of() : objection.members();
    teams.object(number, members, objection.reasons());
  }
}
