package jp.akashi.web.nonconformity;

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
import jp.akashi.application.ApplicationNumber;
import jp.akashi.audit.UncorrectedService;
import jp.akashi.audit.VerificationService;
import jp.akashi.nonconformity.CorrectiveActionService;
import jp.akashi.nonconformity.NonconformityView;
import jp.akashi.web.rest.Reasons;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** Nonconformities: the applicant corrects, the team verifies. */
@Path("cases/{number}/nonconformities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NonconformityResource {

  @Inject private CorrectiveActionService corrections;
  @Inject private VerificationService verifications;
  @Inject private UncorrectedService uncorrected;

  /**
   * How something was verified, or what is missing.
   *
   * @param equivalentAccepted whether the applicant's equivalent of a means achieves the item; null
   *     where there is none, or the word said before holds
   */
  public record Verification(String text, @Nullable Boolean equivalentAccepted) {}

  @GET
  public List<NonconformityView> all(@PathParam("number") ApplicationNumber number) {
    return corrections.of(number);
  }

  @PUT
  @Path("{code}")
  public Response write(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CorrectiveActionService.Written written) {
    NonconformityView view = corrections.write(number, code, written, Version.required(ifMatch));
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }

  @POST
  @Path("report")
  public void report(@PathParam("number") ApplicationNumber number) {
    corrections.report(number);
  }

  @POST
  @Path("{code}/verification")
  public void verify(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      Verification verification) {
    verifications.verify(number, code, verification.text(), verification.equivalentAccepted());
  }

  @POST
  @Path("{code}/insufficiency")
  public void findInsufficient(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      Verification verification) {
    verifications.findInsufficient(number, code, verification.text());
  }

  /** The time is over and something is not corrected: the lead auditor reports it as it is. */
  @POST
  @Path("uncorrected")
  public void notCorrected(@PathParam("number") ApplicationNumber number, Reasons reasons) {
    uncorrected.end(number, reasons.reasons());
  }

  @POST
  @Path("verification-conclusion")
  public void conclude(@PathParam("number") ApplicationNumber number) {
    verifications.conclude(number);
  }
}
