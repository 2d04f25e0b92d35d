package jp.akashi.web.decision;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.decision.Choice;
import jp.akashi.decision.DecisionRoom;
import jp.akashi.decision.DecisionService;
import jp.akashi.decision.DecisionView;
import jp.akashi.decision.Outcome;
import jp.akashi.decision.RecommendationForm;
import jp.akashi.decision.Ruling;
import jp.akashi.decision.TechnicalReviewService;
import jp.akashi.web.rest.Reasons;
import org.jspecify.annotations.Nullable;

/** Technical review and decision. */
@Path("cases/{number}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

  @Inject private DecisionRoom room;
  @Inject private TechnicalReviewService reviews;
  @Inject private DecisionService decisions;
  @Context private HttpHeaders headers;

  /** What ties whoever is to decide to the applicant. */
  public record Declaration(@Nullable String tie) {}

  /** A vote on the file with this hash. */
  public record Ballot(@Nullable Choice choice, @Nullable String reasons, @Nullable String hash) {}

  /** A decision by one person. */
  public record Alone(
      @Nullable String reasons, @Nullable Map<String, String> items, @Nullable String hash) {}

  /** What the vote decided. */
  public record Closing(
      @Nullable Outcome outcome, @Nullable String reasons, @Nullable Map<String, String> items) {}

  @GET
  public DecisionView of(@PathParam("number") ApplicationNumber number) {
    return room.of(number, headers.getAcceptableLanguages().get(0));
  }

  @POST
  @Path("recommendation")
  public void recommend(@PathParam("number") ApplicationNumber number, RecommendationForm form) {
    reviews.review(number, form);
  }

  @POST
  @Path("declaration")
  public void declare(@PathParam("number") ApplicationNumber number, Declaration declaration) {
    decisions.declare(number, declaration.tie());
  }

  @POST
  @Path("votes")
  public void vote(@PathParam("number") ApplicationNumber number, Ballot ballot) {
    decisions.vote(number, ballot.choice(), ballot.reasons(), ballot.hash());
  }

  @POST
  @Path("closing")
  public void close(@PathParam("number") ApplicationNumber number, Closing closing) {
    decisions.close(
        number, new Ruling(closing.outcome(), closing.reasons(), closing.items(), null));
  }

  @POST
  @Path("grant")
  public void grant(@PathParam("number") ApplicationNumber number, Alone alone) {
    decisions.decideAlone(number, ruling(Outcome.GRANTED, alone));
  }

  @POST
  @Path("refusal")
  public void refuse(@PathParam("number") ApplicationNumber number, Alone alone) {
    decisions.decideAlone(number, ruling(Outcome.REFUSED, alone));
  }

  private static Ruling ruling(Outcome outcome, Alone alone) {
    return new Ruling(outcome, alone.reasons(), alone.items(), alone.hash());
  }

  @POST
  @Path("return-to-audit")
  public void sendBack(@PathParam("number") ApplicationNumber number, Reasons reasons) {
    decisions.sendBack(number, reasons.reasons());
  }

  @GET
  @Path("minutes")
  @Produces("application/pdf")
  public Response minutes(@PathParam("number") ApplicationNumber number) {
    return Response.ok(room.minutes(number))
        .header("Content-Disposition", "attachment; filename=\"minutes.pdf\"")
        .build();
  }
}
