package jp.akashi.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.FormService;
import jp.akashi.evidence.WrittenProof;

/** What proves what is written on a document on screen. */
@Path("cases/{number}/documents/{code}/proof")
@Produces(MediaType.APPLICATION_JSON)
public class ProofResource {

  @Inject private FormService forms;

  /** To be kept by whoever wants to prove what was written once it is disposed of. */
  @GET
  public WrittenProof read(
      @PathParam("number") ApplicationNumber number, @PathParam("code") String code) {
    return forms.proof(number, code);
  }
}
