package jp.akashi.web.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CarryForwardService;
import jp.akashi.scheme.EditionId;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** Carrying a draft forward to the form in force. */
@Path("cases/{number}/carry-forward")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CarryForwardResource {

  @Inject private CarryForwardService forms;

  /** The edition whose changes the caller was shown. */
  public record Destination(@Nullable String to) {}

  @POST
  public Response carryForward(
      @PathParam("number") ApplicationNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      Destination destination) {
    int version = Version.required(ifMatch);
    EditionId to = destination.to() == null ? null : EditionId.asked(destination.to());
    return FormChangesResource.answer(forms.carryForward(number, to, version));
  }
}
