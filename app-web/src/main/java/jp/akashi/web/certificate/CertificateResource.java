package jp.akashi.web.certificate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.certificate.CertificateService;

/** The certificate of a case. */
@Path("cases/{number}/certificate")
public class CertificateResource {

  @Inject private CertificateService certificates;

  @POST
  @Path("signature")
  public void sign(@PathParam("number") ApplicationNumber number) {
    certificates.sign(number);
  }

  @GET
  @Produces("application/pdf")
  public Response pdf(@PathParam("number") ApplicationNumber number) {
    return Response.ok(certificates.pdf(number))
        .header("Content-Disposition", "attachment; filename=\"certificate.pdf\"")
        .build();
  }
}
