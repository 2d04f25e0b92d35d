package jp.akashi.web.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.register.RegisterService;

/** The public register, for everybody. */
@Path("public/register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

  @Inject private RegisterService register;

  @GET
  public List<RegisterService.Entry> search(@QueryParam("q") @DefaultValue("") String text) {
    return register.search(text);
  }

  @GET
  @Path("{number}")
  public RegisterService.Entry of(@PathParam("number") CertificateNumber number) {
    return register.of(number);
  }
}
