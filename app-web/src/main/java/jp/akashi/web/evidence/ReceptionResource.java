package jp.akashi.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.ReceptionService;
import jp.akashi.web.rest.Reasons;

/** The reception desk. */
@Path("cases/{number}/reception")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceptionResource {

  @Inject private ReceptionService reception;

  @POST
  @Path("acceptance")
  public void accept(@PathParam("number") ApplicationNumber number) {
    reception.accept(number);
  }

  @POST
  @Path("correction-request")
  public void requestCorrection(@PathParam("number") ApplicationNumber number, Reasons request) {
    reception.requestCorrection(number, request.reasons());
  }

  @POST
  @Path("return")
  public void returnToApplicant(@PathParam("number") ApplicationNumber number, Reasons reasons) {
    reception.returnToApplicant(number, reasons.reasons());
  }
}
