package jp.akashi.web.evidence;

import static jp.akashi.web.evidence.DocumentResource.seen;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.review.LateDocumentService;
import jp.akashi.web.rest.MayBeMissing;
import org.jspecify.annotations.Nullable;

/** Documents that were handed in after intake, as the team judges them. */
@Path("cases/{number}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LateDocumentResource {

  @Inject private LateDocumentService late;

  /** What is wrong with a document, or why it is taken nevertheless. */
  public record Comment(String comment) {}

  /**
   * The team takes a document that was handed in after intake; with a comment where the
   * completeness check would stop it.
   */
  @POST
  @Path("{code}/acceptance")
  public void accept(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @MayBeMissing @Nullable Comment comment) {
    late.accept(number, seen(code, ifMatch), comment == null ? null : comment.comment());
  }

  /** The team gives back a document that was handed in after intake. */
  @POST
  @Path("{code}/return")
  public void giveBack(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Comment comment) {
    late.giveBack(number, seen(code, ifMatch), comment.comment());
  }
}
