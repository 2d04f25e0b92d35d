package jp.akashi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.review.DocumentReviewService;

/** The document review. */
@Path("cases/{number}/document-review")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentReviewResource {

  @Inject private DocumentReviewService reviews;

  @POST
  @Path("completion")
  public void complete(@PathParam("number") ApplicationNumber number) {
    reviews.complete(number);
  }
}
