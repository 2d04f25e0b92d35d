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
import java.util.List;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.selfcheck.ItemAnswer;
import jp.akashi.selfcheck.SelfCheckService;
import jp.akashi.selfcheck.SelfCheckView;
import jp.akashi.web.rest.Version;

/** The self-check of every obligation item. */
@Path("cases/{number}/self-check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SelfCheckResource {

  @Inject private SelfCheckService checks;

  @GET
  public List<SelfCheckJson> all(@PathParam("number") ApplicationNumber number) {
    return json(checks.of(number));
  }

  @PUT
  public List<SelfCheckJson> answerAll(
      @PathParam("number") ApplicationNumber number, Map<String, ItemAnswer> said) {
    return json(checks.answerAll(number, said));
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
