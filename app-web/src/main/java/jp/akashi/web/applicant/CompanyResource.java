package jp.akashi.web.applicant;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Map;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.applicant.CompanyContact;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CompanyView;
import jp.akashi.applicant.MembershipService;
import jp.akashi.journal.Journal;
import jp.akashi.refusal.NotFound;
import jp.akashi.web.rest.ToldOnce;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** The company the caller acts for. */
@Path("company")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompanyResource {

  @Inject private ApplicantService applicants;
  @Inject private MembershipService memberships;

  /** What a registration says. */
  public record Registration(@Nullable String corporateNumber, @Nullable CompanyDetails details) {}

  @GET
  public Response mine() {
    return answer(
        applicants.mine().orElseThrow(() -> new NotFound("company.notRegistered")),
        Response.Status.OK);
  }

  @POST
  public Response register(Registration registration) {
    return answer(
        applicants.register(registration.corporateNumber(), written(registration.details())),
        Response.Status.CREATED);
  }

  /** What a company says of itself from now on; contacts left out are none. */
  public record Correction(CompanyDetails details, @Nullable List<CompanyContact> contacts) {}

  @PUT
  public Response correct(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Correction correction) {
    int version = Version.required(ifMatch);
    return answer(
        applicants.correct(written(correction.details()), written(correction.contacts()), version),
        Response.Status.OK);
  }

  /** A contact left out is refused field by field, like one that is blank. */
  private static List<CompanyContact> written(@Nullable List<CompanyContact> contacts) {
    List<CompanyContact> given = contacts == null ? List.of() : contacts;
    return given.stream()
        .map(one -> one == null ? new CompanyContact(null, null, null, null) : one)
        .toList();
  }

  /** Details left out are refused field by field, like those that are blank. */
  private static CompanyDetails written(@Nullable CompanyDetails details) {
    return details == null
        ? new CompanyDetails(null, null, null, null, null, null, null, null)
        : details;
  }

  /** What was done to the company's details and members, oldest first. */
  @GET
  @Path("journal")
  public List<Journal.Line> journal() {
    return applicants.journal();
  }

  @GET
  @Path("members")
  public List<MembershipService.Member> members() {
    return memberships.members();
  }

  @DELETE
  @Path("members/{username}")
  public void remove(@PathParam("username") String username) {
    memberships.remove(username);
  }

  @DELETE
  @Path("membership")
  public void leave() {
    memberships.leave();
  }

  @GET
  @Path("invitations")
  public List<MembershipService.OpenInvitation> invitations() {
    return memberships.invitations();
  }

  @DELETE
  @Path("invitations/{id}")
  public void callBack(@PathParam("id") long id) {
    memberships.callBack(id);
  }

  /** A code that was handed on. */
  public record Code(String code) {}

  /** A code to hand on, told once. */
  public record Invited(String code) implements ToldOnce {
    @Override
    public Object again() {
      return Map.of();
    }
  }

  @POST
  @Path("invitations")
  public Response invite() {
    Invited invited = new Invited(memberships.invite());
    return Response.status(Response.Status.CREATED).entity(invited).build();
  }

  @POST
  @Path("membership")
  public Response join(Code code) {
    return answer(memberships.join(code.code()), Response.Status.CREATED);
  }

  private static Response answer(CompanyView company, Response.Status status) {
    return Response.status(status).tag(Version.tag(company.version())).entity(company).build();
  }
}
