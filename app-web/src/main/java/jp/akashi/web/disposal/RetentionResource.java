package jp.akashi.web.disposal;

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
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.disposal.HoldService;
import jp.akashi.disposal.RetentionService;
import jp.akashi.web.rest.Reasons;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** How long the documents of a case are kept, and the hold that stops their disposal. */
@Path("cases/{number}/retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionResource {

  @Inject private RetentionService retention;
  @Inject private HoldService holds;

  /** Documents that can still be read; the applicant is told the days only. */
  @GET
  public List<RetentionService.Kept> of(@PathParam("number") ApplicationNumber number) {
    return retention.of(number);
  }

  @GET
  @Path("hold")
  public Response hold(@PathParam("number") ApplicationNumber number) {
    return answer(holds.on(number));
  }

  @POST
  @Path("hold")
  public Response place(@PathParam("number") ApplicationNumber number, Reasons reasons) {
    return answer(holds.place(number, reasons.reasons()));
  }

  @POST
  @Path("hold/lifting")
  public void lift(
      @PathParam("number") ApplicationNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      Reasons reasons) {
    holds.lift(number, Version.required(ifMatch), reasons.reasons());
  }

  private static Response answer(HoldService.View view) {
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }
}
