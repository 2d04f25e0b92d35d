package jp.akashi.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.audit.OnSiteAuditService;

/** The on-site audit. */
@Path("cases/{number}/audit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OnSiteAuditResource {

  @Inject private OnSiteAuditService audits;

  @POST
  @Path("plan")
  public void plan(@PathParam("number") ApplicationNumber number) {
    audits.plan(number);
  }

  @POST
  @Path("plan/agreement")
  public void agree(@PathParam("number") ApplicationNumber number) {
    audits.agree(number);
  }

  @POST
  @Path("conclusion")
  public void conduct(@PathParam("number") ApplicationNumber number) {
    audits.conduct(number);
  }

  @POST
  @Path("report")
  public void report(@PathParam("number") ApplicationNumber number) {
    audits.report(number);
  }
}
