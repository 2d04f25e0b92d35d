package jp.akashi.web.decision;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.decision.DecisionService;
import jp.akashi.web.rest.Reasons;

/** Technical review and decision. */
@Path("cases/{number}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

  @Inject private DecisionService decisions;

  @POST
  @Path("recommendation")
  public void recommend(@PathParam("number") ApplicationNumber number) {
    decisions.recommend(number);
  }

  @POST
  @Path("grant")
  public void grant(@PathParam("number") ApplicationNumber number, Reasons reasons) {
    decisions.grant(number, reasons.reasons());
  }

  @POST
  @Path("refusal")
  public void refuse(@PathParam("number") ApplicationNumber number, Reasons reasons) {
    decisions.refuse(number, reasons.reasons());
  }

  @POST
  @Path("return-to-audit")
  public void sendBack(@PathParam("number") ApplicationNumber number, Reasons reasons) {
    decisions.sendBack(number, reasons.reasons());
  }
}
