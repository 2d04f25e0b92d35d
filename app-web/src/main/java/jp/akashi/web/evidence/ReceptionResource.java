package jp.akashi.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.ReceptionService;
import jp.akashi.evidence.SeenDocument;
import jp.akashi.web.rest.MayBeMissing;
import jp.akashi.web.rest.Reasons;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** The reception desk. */
@Path("cases/{number}/reception")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceptionResource {

  @Inject private ReceptionService reception;

  /** Documents to take as they are, each as it was seen, and why, where the check says no. */
  public record Seen(@Nullable List<SeenDocument> documents, @Nullable String reason) {}

  /** What is wrong with a document. */
  public record Comment(String comment) {}

  @POST
  @Path("documents/acceptance")
  public void acceptDocuments(@PathParam("number") ApplicationNumber number, Seen seen) {
    reception.acceptDocuments(
        number, seen.documents() == null ? List.of() : seen.documents(), seen.reason());
  }

  @POST
  @Path("documents/{code}/return")
  public void giveBack(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Comment comment) {
    reception.giveBackDocument(
        number, new SeenDocument(code, Version.required(ifMatch)), comment.comment());
  }

  /** Accepts the application; with reasons also while documents are open. */
  @POST
  @Path("acceptance")
  public void accept(
      @PathParam("number") ApplicationNumber number, @MayBeMissing @Nullable Reasons late) {
    reception.accept(number, late == null ? null : late.reasons());
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
