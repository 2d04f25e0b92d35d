package jp.akashi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.akashi.review.CompetenceAuthorisation;
import jp.akashi.review.CompetenceService;
import jp.akashi.web.rest.Version;

/** Who is authorised for which area of competence. */
@Path("competence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompetenceResource {

  @Inject private CompetenceService competence;

  @GET
  public List<CompetenceService.View> list() {
    return competence.list();
  }

  /** Says until when somebody is authorised; the version of what nobody was granted is 0. */
  @PUT
  @Path("{username}/{area}")
  public Response authorise(
      @PathParam("username") String username,
      @PathParam("area") String area,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CompetenceAuthorisation.Grant grant) {
    int version = competence.authorise(username, area, grant, Version.required(ifMatch));
    return Response.noContent().tag(Version.tag(version)).build();
  }
}
