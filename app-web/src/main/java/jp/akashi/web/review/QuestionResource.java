package jp.akashi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.review.AnswerForm;
import jp.akashi.review.AnswerService;
import jp.akashi.review.QuestionForm;
import jp.akashi.review.QuestionService;
import jp.akashi.review.QuestionView;
import jp.akashi.web.rest.Version;

/** Questions of the document review and their answers. */
@Path("cases/{number}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionResource {

  @Inject private QuestionService questions;
  @Inject private AnswerService answers;

  @GET
  public List<QuestionView> of(@PathParam("number") ApplicationNumber number) {
    return questions.of(number);
  }

  @POST
  public Response write(@PathParam("number") ApplicationNumber number, QuestionForm form) {
    return answer(questions.write(number, form), Response.Status.CREATED);
  }

  @DELETE
  @Path("{id}")
  public void takeBack(@PathParam("number") ApplicationNumber number, @PathParam("id") long id) {
    questions.takeBack(number, id);
  }

  @POST
  @Path("sending")
  public void send(@PathParam("number") ApplicationNumber number) {
    questions.send(number);
  }

  @PUT
  @Path("{id}/answer")
  public Response write(
      @PathParam("number") ApplicationNumber number,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AnswerForm form) {
    int version = Version.required(ifMatch);
    return answer(answers.write(number, id, form, version), Response.Status.OK);
  }

  @POST
  @Path("answers")
  public void handIn(@PathParam("number") ApplicationNumber number) {
    answers.handIn(number);
  }

  private static Response answer(QuestionView view, Response.Status status) {
    return Response.status(status).tag(Version.tag(view.version())).entity(view).build();
  }
}
