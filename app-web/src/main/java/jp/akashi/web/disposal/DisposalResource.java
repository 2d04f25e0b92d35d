package jp.akashi.web.disposal;

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
import jp.akashi.disposal.DisposalNumber;
import jp.akashi.disposal.DisposalService;
import jp.akashi.disposal.DisposalView;
import jp.akashi.disposal.DueView;
import jp.akashi.web.rest.Reasons;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** What is due, and its disposal by two people. */
@Path("disposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisposalResource {

  @Inject private DisposalService disposals;

  /** Documents somebody wants to be disposed of, and why. */
  public record Proposal(
      @Nullable List<DisposalService.Chosen> documents, @Nullable String reasons) {}

  @GET
  public List<DisposalView> all() {
    return disposals.all();
  }

  /** Documents whose time to be kept is over and that no disposal has taken up. */
  @GET
  @Path("due")
  public List<DueView> due() {
    return disposals.due();
  }

  @POST
  public Response propose(Proposal proposal) {
    return answer(disposals.propose(proposal.documents(), proposal.reasons()));
  }

  @GET
  @Path("{number}")
  public Response of(@PathParam("number") DisposalNumber number) {
    return answer(disposals.of(number));
  }

  /** A second person approves; the keys are destroyed within a minute. */
  @POST
  @Path("{number}/approval")
  public Response approve(
      @PathParam("number") DisposalNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      Reasons reasons) {
    return answer(disposals.approve(number, Version.required(ifMatch), reasons.reasons()));
  }

  /** A second person rejects; nothing is destroyed. */
  @POST
  @Path("{number}/rejection")
  public Response reject(
      @PathParam("number") DisposalNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      Reasons reasons) {
    return answer(disposals.reject(number, Version.required(ifMatch), reasons.reasons()));
  }

  /** The sealed certificate of disposal. */
  @GET
  @Path("{number}/certificate")
  @Produces("application/pdf")
  public Response certificate(@PathParam("number") DisposalNumber number) {
    return Response.ok(disposals.certificate(number))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"disposal-" + number + ".pdf\"")
        .build();
  }

  private static Response answer(DisposalView view) {
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }
}
