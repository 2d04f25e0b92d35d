package jp.akashi.web.certificate;

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
import java.util.Map;
import jp.akashi.certificate.CertificateLifeService;
import jp.akashi.certificate.CertificateLookupService;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateView;
import jp.akashi.certificate.HolderConfirmation;
import jp.akashi.register.TakeOverService;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** Certificates after their issue, and those taken over from before. */
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {

  @Inject private CertificateLookupService lookup;
  @Inject private CertificateLifeService life;
  @Inject private HolderConfirmation holders;
  @Inject private TakeOverService takeOver;

  /** What the body verified. */
  public record Verified(@Nullable String verified) {}

  /** How the body found out who the holder is. */
  public record Confirmation(@Nullable String how) {}

  /** What the holder says. */
  public record Answer(@Nullable String answer) {}

  /** Why no measure is taken; the holder reads it. */
  public record Closing(@Nullable String why) {}

  /** Why the holder gives it back. */
  public record Return(@Nullable String reasons) {}

  @GET
  public List<CertificateView> mine() {
    return lookup.mine();
  }

  @GET
  @Path("{number}")
  public Response of(@PathParam("number") CertificateNumber number) {
    CertificateView view = lookup.of(number);
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }

  @GET
  @Path("{number}/document")
  @Produces("application/pdf")
  public Response pdf(@PathParam("number") CertificateNumber number) {
    return Response.ok(lookup.pdf(number))
        .header("Content-Disposition", "attachment; filename=\"certificate.pdf\"")
        .build();
  }

  /** The company registered under the holder's number is the holder of one taken over. */
  @POST
  @Path("{number}/holder-confirmation")
  public void confirmHolder(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Confirmation confirmation) {
    holders.confirm(number, confirmation.how(), Version.required(ifMatch));
  }

  @POST
  @Path("{number}/correction-demand")
  public void demand(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CertificateLifeService.Demand demand) {
    life.demandCorrection(number, demand, Version.required(ifMatch));
  }

  @POST
  @Path("{number}/correction-demand/completion")
  public void met(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Verified verified) {
    life.correctionMet(number, verified.verified(), Version.required(ifMatch));
  }

  @POST
  @Path("{number}/explanation")
  public void offer(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CertificateLifeService.Intended intended) {
    life.offerExplanation(number, intended, Version.required(ifMatch));
  }

  @POST
  @Path("{number}/explanation/answer")
  public void explain(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Answer answer) {
    life.explain(number, answer.answer(), Version.required(ifMatch));
  }

  /** No measure is taken: what the holder was heard on is closed. */
  @POST
  @Path("{number}/explanation/closing")
  public void closeHearing(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Closing closing) {
    life.closeHearing(number, closing.why(), Version.required(ifMatch));
  }

  @POST
  @Path("{number}/suspension")
  public void suspend(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CertificateLifeService.Order order) {
    life.suspend(number, order, Version.required(ifMatch));
  }

  @POST
  @Path("{number}/suspension/lifting")
  public void lift(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Verified verified) {
    life.lift(number, verified.verified(), Version.required(ifMatch));
  }

  @POST
  @Path("{number}/withdrawal")
  public void withdraw(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      CertificateLifeService.Withdrawal withdrawal) {
    life.withdraw(number, withdrawal, Version.required(ifMatch));
  }

  @POST
  @Path("{number}/return")
  public void giveBack(
      @PathParam("number") CertificateNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Return given) {
    life.giveBack(number, given.reasons(), Version.required(ifMatch));
  }

  /** How many were taken over. */
  public record TakenOverCount(int takenOver) {}

  @POST
  @Path("taken-over")
  @Consumes(MediaType.APPLICATION_JSON)
  public TakenOverCount takeOver(Map<String, String> typed) {
    takeOver.takeOver(typed);
    return new TakenOverCount(1);
  }

  @GET
  @Path("taken-over/template")
  @Produces("text/csv; charset=UTF-8")
  public Response template() {
    return Response.ok(takeOver.template())
        .header("Content-Disposition", "attachment; filename=\"earlier-certificates.csv\"")
        .build();
  }

  @POST
  @Path("taken-over")
  @Consumes("text/csv")
  public TakenOverCount takeOver(byte[] csv) {
    return new TakenOverCount(takeOver.takeOver(csv));
  }
}
