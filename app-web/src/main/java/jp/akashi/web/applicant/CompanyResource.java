package jp.akashi.web.applicant;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CompanyView;
import jp.akashi.refusal.NotFound;
import jp.akashi.web.rest.Version;

/** The company the caller acts for. */
@Path("company")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompanyResource {

  @Inject private ApplicantService applicants;

  /** What a registration says. */
  public record Registration(String corporateNumber, CompanyDetails details) {}

  @GET
  public Response mine() {
    return answer(
        applicants.mine().orElseThrow(() -> new NotFound("company.notRegistered")),
        Response.Status.OK);
  }

  @POST
  public Response register(Registration registration) {
    return answer(
        applicants.register(registration.corporateNumber(), registration.details()),
        Response.Status.CREATED);
  }

  @PUT
  public Response correct(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CompanyDetails details) {
    return answer(applicants.correct(details, Version.required(ifMatch)), Response.Status.OK);
  }

  /** A code that was handed on. */
  public record Code(String code) {}

  @POST
  @Path("invitations")
  public Response invite() {
    return Response.status(Response.Status.CREATED).entity(new Code(applicants.invite())).build();
  }

  @POST
  @Path("membership")
  public Response join(Code code) {
    return answer(applicants.join(code.code()), Response.Status.CREATED);
  }

  private static Response answer(CompanyView company, Response.Status status) {
    return Response.status(status).tag(Version.tag(company.version())).entity(company).build();
  }
}
