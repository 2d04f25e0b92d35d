package jp.akashi.web.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Standstill;
import jp.akashi.application.StandstillService;

/** Cases in which the engine gave up what it does by itself, and letting it try again. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StandstillResource {

  @Inject private StandstillService service;

  @GET
  @Path("standstills")
  public List<Standstill> all() {
    return service.all();
  }

  @POST
  @Path("{number}/standstills/attempt")
  public void tryAgain(@PathParam("number") ApplicationNumber number) {
    service.tryAgain(number);
  }
}
