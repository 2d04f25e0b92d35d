package jp.akashi.web.application;

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
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.ApplicationService;
import jp.akashi.application.ApplicationView;
import jp.akashi.web.rest.Version;

/** Writing and submitting an application: the applicant's side. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {

  @Inject private ApplicationService applications;

  @GET
  public List<ApplicationView> mine() {
    return applications.mine();
  }

  @POST
  public Response begin() {
    return answer(applications.begin(), Response.Status.CREATED);
  }

  @PUT
  @Path("{number}")
  public Response write(
      @PathParam("number") ApplicationNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ApplicationForm form) {
    return answer(applications.write(number, form, Version.required(ifMatch)), Response.Status.OK);
  }

  /** Signs off what was read: with {@code If-Match} only if it was not changed since. */
  @POST
  @Path("{number}/sign-off")
  public Response signOff(
      @PathParam("number") ApplicationNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(applications.signOff(number, Version.ifGiven(ifMatch)), Response.Status.OK);
  }

  @POST
  @Path("{number}/submission")
  public Response submit(@PathParam("number") ApplicationNumber number) {
    return answer(applications.submit(number), Response.Status.OK);
  }

  @POST
  @Path("{number}/withdrawal")
  public Response withdraw(@PathParam("number") ApplicationNumber number) {
    return answer(applications.withdraw(number), Response.Status.OK);
  }

  private static Response answer(ApplicationView application, Response.Status status) {
    return Response.status(status)
        .tag(Version.tag(application.version()))
        .entity(application)
        .build();
  }
}
