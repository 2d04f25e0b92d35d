package jp.akashi.web.selfcheck;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.selfcheck.ItemAnswer;
import jp.akashi.selfcheck.SelfCheckService;
import jp.akashi.selfcheck.SelfCheckView;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** The self-check of every obligation item. */
@Path("cases/{number}/self-check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SelfCheckResource {

  @Inject private SelfCheckService checks;

  /**
   * The answer to one item of several.
   *
   * @param version the version that was read; null for an item nobody had answered
   */
  public record Entry(@Nullable Integer version, ItemAnswer answer) {

    private SelfCheckService.Entry of(String item) {
      if (answer == null) {
        throw new InvalidInput("items." + item + ".answer", "required");
      }
      return new SelfCheckService.Entry(version == null ? 0 : version, answer);
    }
  }

  @GET
  public List<SelfCheckJson> all(@PathParam("number") ApplicationNumber number) {
    return json(checks.of(number));
  }

  /** Answers several items, by number: all of them or none. */
  @PUT
  public List<SelfCheckJson> answerAll(
      @PathParam("number") ApplicationNumber number, Map<String, Entry> said) {
    Map<String, SelfCheckService.Entry> inOrder = new LinkedHashMap<>();
    said.forEach((item, entry) -> inOrder.put(item, entry.of(item)));
    return json(checks.answerAll(number, inOrder));
  }

  @PUT
  @Path("{item}")
  public Response answer(
      @PathParam("number") ApplicationNumber number,
      @PathParam("item") String item,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ItemAnswer said) {
    SelfCheckView view = checks.answer(number, item, said, Version.required(ifMatch));
    return Response.ok(SelfCheckJson.of(view)).tag(Version.tag(view.version())).build();
  }

  private static List<SelfCheckJson> json(List<SelfCheckView> views) {
    return views.stream().map(SelfCheckJson::of).toList();
  }
}
