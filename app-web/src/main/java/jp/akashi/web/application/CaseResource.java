package jp.akashi.web.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.ApplicationView;
import jp.akashi.application.CaseDiagram;
import jp.akashi.application.CaseService;
import jp.akashi.application.CaseStep;
import jp.akashi.application.DeadlineService;
import jp.akashi.application.NoticeService;
import jp.akashi.application.OpenStep;
import jp.akashi.application.StepClock;
import jp.akashi.application.TaskService;
import jp.akashi.journal.Journal;
import jp.akashi.notice.Notices;
import jp.akashi.web.rest.Reasons;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** Looking at cases, and ending a review without decision. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

  @Inject private CaseService cases;
  @Inject private TaskService tasks;
  @Inject private NoticeService notices;
  @Inject private DeadlineService times;

  @GET
  @Path("tasks")
  public List<TaskService.Task> tasks() {
    return tasks.mine();
  }

  @GET
  @Path("board")
  public List<TaskService.Task> board() {
    return tasks.board();
  }

  @GET
  @Path("{number}/deadlines")
  public List<StepClock> deadlines(@PathParam("number") ApplicationNumber number) {
    return cases.deadlines(number);
  }

  @GET
  @Path("{number}/letters")
  public List<Notices.Message> letters(@PathParam("number") ApplicationNumber number) {
    return notices.letters(number);
  }

  @GET
  @Path("{number}")
  public Response of(@PathParam("number") ApplicationNumber number) {
    ApplicationView view = cases.of(number);
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }

  /** The receipt of the submission, a sealed PDF. */
  @GET
  @Path("{number}/receipt")
  @Produces({"application/pdf", MediaType.APPLICATION_JSON})
  public Response receipt(@PathParam("number") ApplicationNumber number) {
    return receipt(number, 1);
  }

  /** One of the receipts, a sealed PDF. */
  @GET
  @Path("{number}/receipts/{round:\\d{1,6}}")
  @Produces({"application/pdf", MediaType.APPLICATION_JSON})
  public Response receipt(
      @PathParam("number") ApplicationNumber number, @PathParam("round") int round) {
    String file = "receipt-" + number + (round == 1 ? "" : "-" + round) + ".pdf";
    return Response.ok(cases.receipt(number, round), "application/pdf")
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .build();
  }

  @GET
  @Path("{number}/steps")
  public List<OpenStep> steps(@PathParam("number") ApplicationNumber number) {
    return cases.openSteps(number);
  }

  /** Gives more time for a step that waits; {@link DeadlineService} says who may. */
  @POST
  @Path("{number}/steps/{step}/extension")
  public void extend(
      @PathParam("number") ApplicationNumber number,
      @PathParam("step") CaseStep step,
      Reasons reasons) {
    times.extend(number, step, reasons.reasons());
  }

  @GET
  @Path("{number}/journal")
  public List<Journal.Line> journal(@PathParam("number") ApplicationNumber number) {
    return cases.journal(number);
  }

  @GET
  @Path("{number}/diagrams")
  public List<CaseDiagram> diagrams(@PathParam("number") ApplicationNumber number) {
    return cases.diagrams(number);
  }

  /** A warning of termination and the last day to answer it. */
  public record Warning(@Nullable String reasons, @Nullable LocalDate until) {}

  @POST
  @Path("{number}/termination-warning")
  public void warn(@PathParam("number") ApplicationNumber number, Warning warning) {
    cases.warn(number, warning.reasons(), warning.until());
  }

  @POST
  @Path("{number}/termination")
  public void terminate(@PathParam("number") ApplicationNumber number, Reasons reasons) {
    cases.terminate(number, reasons.reasons());
  }
}
