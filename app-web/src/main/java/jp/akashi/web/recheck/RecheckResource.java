package jp.akashi.web.recheck;

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
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.recheck.RecheckService;
import jp.akashi.recheck.RecheckView;
import jp.akashi.scheme.ItemChange;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** The re-check of one certificate: what the holder states and what an auditor finds. */
@Path("certificates/{number}/recheck")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecheckResource {

  @Inject private RecheckService rechecks;

  /**
   * What changed for a holder.
   *
   * @param known whether the edition the certificate stood on is kept here
   * @param items those that say something else than before
   */
  public record Changes(boolean known, List<ItemChange> items) {}

  @GET
  public Response of(@PathParam("number") CertificateNumber number) {
    return answer(rechecks.of(number));
  }

  /** The items that changed from the edition the certificate stood on. */
  @GET
  @Path("changes")
  public Changes changes(@PathParam("number") CertificateNumber number) {
    return rechecks
        .changes(number)
        .map(items -> new Changes(true, items))
        .orElse(new Changes(false, List.of()));
  }

  /** The holder states what they changed. */
  @POST
  @Path("statement")
  public Response state(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      RecheckService.Said said) {
    return answer(rechecks.state(number, Version.required(ifMatch), said));
  }

  /** An auditor records what they found. */
  @POST
  @Path("findings")
  public Response check(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      RecheckService.Result result) {
    return answer(rechecks.check(number, Version.required(ifMatch), result));
  }

  private static Response answer(RecheckView view) {
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }
}
