package jp.akashi.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.FormAnswers;
import jp.akashi.evidence.FormService;
import jp.akashi.evidence.FormView;
import jp.akashi.web.rest.Version;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** A form of the edition that is filled in field by field. */
@Path("cases/{number}/documents/{code}/form")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormResource {

  @Inject private FormService forms;

  /** What the form consists of, what is filled in, and what is open; its version is the ETag. */
  @GET
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FormJson.class)))
  public Response read(
      @PathParam("number") ApplicationNumber number, @PathParam("code") String code) {
    return answer(forms.of(number, code));
  }

  /**
   * Fills the form in, finished or not: it takes the place of what was filled in before. What does
   * not fit its field is refused with 422 and nothing is kept; what is still open is told in the
   * answer, and the form counts once nothing is.
   *
   * @param answers days as ISO 8601 dates, numbers in digits, {@code yes} or {@code no}; {@code
   *     yes} for a statement that is ticked
   */
  @PUT
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FormJson.class)))
  public Response fill(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable FormAnswers answers) {
    FormAnswers given = answers == null ? FormAnswers.EMPTY : answers;
    return answer(forms.fill(number, DocumentResource.seen(code, ifMatch), given));
  }

  private static Response answer(FormView view) {
    return Response.ok(FormJson.of(view)).tag(Version.tag(view.version())).build();
  }
}
