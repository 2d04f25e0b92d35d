package jp.akashi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.review.DocumentReviewService;

/** The end of the document review and its report. */
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

  @GET
  @Path("report")
  @Produces({"application/pdf", MediaType.APPLICATION_JSON})
  public Response report(@PathParam("number") ApplicationNumber number) {
    return Response.ok(reviews.report(number), "application/pdf")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"" + number.value() + "-document-review.pdf\"")
        .build();
  }
}
