package jp.akashi.web.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import jp.akashi.register.DocumentCheck;

/** Whether a PDF somebody holds is a certificate as we handed it over. Nothing of it is kept. */
@Path("public/verification")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

  @Inject private DocumentCheck documents;

  @PUT
  @Consumes("application/pdf")
  public DocumentCheck.Result check(InputStream file) throws IOException {
    return Arriving.check(file, documents);
  }
}
