package jp.akashi.web.certificate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.certificate.CertificateService;
import jp.akashi.scheme.DecisionRule;
import org.jspecify.annotations.Nullable;

/** The certificate of a case. */
@Path("cases/{number}/certificate")
public class CertificateResource {

  @Inject private CertificateService certificates;

  /**
   * A signature.
   *
   * @param confirmed codes of the rules of {@code rules-to-confirm}, each looked into and met
   */
  public record Signing(@Nullable List<String> confirmed) {}

  /** Rules of the edition that nobody computes here: whoever signs confirms each. */
  @GET
  @Path("rules-to-confirm")
  @Produces(MediaType.APPLICATION_JSON)
  public List<DecisionRule> toConfirm(@PathParam("number") ApplicationNumber number) {
    return certificates.toConfirm(number);
  }

  @POST
  @Path("signature")
  @Consumes(MediaType.APPLICATION_JSON)
  public void sign(@PathParam("number") ApplicationNumber number, @Nullable Signing signing) {
    List<String> confirmed = signing == null ? null : signing.confirmed();
    certificates.sign(number, confirmed == null ? List.of() : confirmed);
  }

  @GET
  @Produces("application/pdf")
  public Response pdf(@PathParam("number") ApplicationNumber number) {
    return Response.ok(certificates.pdf(number))
        .header("Content-Disposition", "attachment; filename=\"certificate.pdf\"")
        .build();
  }
}
