package jp.akashi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.akashi.review.AdviceForm;
import jp.akashi.review.AdviceService;
import jp.akashi.web.rest.Version;

/** Advice given to companies. */
@Path("advice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdviceResource {

  @Inject private AdviceService advice;

  @GET
  public List<AdviceService.View> list() {
    return advice.list();
  }

  @POST
  public Response record(AdviceForm form) {
    return answer(advice.record(form), Response.Status.CREATED);
  }

  @PUT
  @Path("{id}")
  public Response correct(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AdviceForm form) {
    return answer(advice.correct(id, form, Version.required(ifMatch)), Response.Status.OK);
  }

  private static Response answer(AdviceService.View view, Response.Status status) {
    return Response.status(status).tag(Version.tag(view.version())).entity(view).build();
  }
}
