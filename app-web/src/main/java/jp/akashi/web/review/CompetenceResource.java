package jp.akashi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.akashi.review.CompetenceAuthorisation;
import jp.akashi.review.CompetenceService;

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

  @PUT
  @Path("{username}/{area}")
  public void authorise(
      @PathParam("username") String username,
      @PathParam("area") String area,
      CompetenceAuthorisation.Grant grant) {
    competence.authorise(username, area, grant);
  }
}
