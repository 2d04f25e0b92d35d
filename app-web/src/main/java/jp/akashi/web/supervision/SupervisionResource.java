package jp.akashi.web.supervision;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.supervision.Looking;
import jp.akashi.supervision.SupervisionService;
import jp.akashi.web.page.CsvWords;

/** Issued certificates and figures, for the supervisor. */
@Path("supervision")
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionResource {

  @Inject private SupervisionService supervision;

  @GET
  @Path("certificates")
  public SupervisionService.Found look(@Context UriInfo uri) {
    return supervision.look(looking(uri));
  }

  @GET
  @Path("certificates/{number}")
  public SupervisionService.Detail of(@PathParam("number") CertificateNumber number) {
    return supervision.of(number);
  }

  @GET
  @Path("certificates.csv")
  @Produces("text/csv; charset=UTF-8")
  public Response csv(@Context UriInfo uri) {
    CsvWords words = CsvWords.in(uri.getQueryParameters().getFirst("lang"));
    return Response.ok(SupervisionCsv.of(supervision.export(looking(uri)), words))
        .header("Content-Disposition", "attachment; filename=\"certificates.csv\"")
        .build();
  }

  private Looking looking(UriInfo uri) {
    Map<String, String> parameters = new HashMap<>();
    uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
    return LookingFor.in(parameters, supervision.today());
  }
}
