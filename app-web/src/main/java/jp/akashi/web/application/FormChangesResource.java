package jp.akashi.web.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CarryForwardService;
import jp.akashi.application.FormChanges;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** What a newer form changes in a draft, and what was said on earlier forms. */
@Path("cases/{number}/form-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormChangesResource {

  @Inject private CarryForwardService forms;

  /** Answers that were looked at again, such as {@code documents.A04}. */
  public record Checked(@Nullable Set<String> fields) {}

  @GET
  public Response of(@PathParam("number") ApplicationNumber number) {
    return answer(forms.of(number));
  }

  @POST
  @Path("confirmation")
  public Response confirm(@PathParam("number") ApplicationNumber number, Checked checked) {
    return answer(forms.confirm(number, checked.fields()));
  }

  static Response answer(FormChanges changes) {
    return Response.ok(changes).tag(Version.tag(changes.version())).build();
  }
}
