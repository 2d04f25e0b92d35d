package jp.akashi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.review.BenchItem;
import jp.akashi.review.ItemJudgementService;
import jp.akashi.review.JudgementView;
import jp.akashi.review.ReviewBench;
import jp.akashi.scheme.Truth;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** Judging the obligation items of a case. */
@Path("cases/{number}/judgements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JudgementResource {

  @Inject private ItemJudgementService service;
  @Inject private ReviewBench bench;

  /**
   * How an item stands.
   *
   * @param round for the next judgement; 0 while there is none
   * @param open whether it keeps the document review from ending
   */
  public record Standing(
      String item,
      Truth applies,
      int round,
      @Nullable JudgementView judgement,
      boolean open,
      long questions,
      boolean usesEquivalent,
      List<String> notPrepared,
      @Nullable String proposedGrade) {

    static Standing of(BenchItem b) {
      return new Standing(
          b.item().number(),
          b.applies(),
          b.round(),
          b.judgement(),
          b.isOpen(),
          b.questions(),
          b.usesEquivalent(),
          b.notPrepared(),
          b.proposedGrade());
    }
  }

  /**
   * One judgement of several.
   *
   * @param round the round that was read; null for an item that was unjudged
   */
  public record Entry(@Nullable Integer round, JudgementForm judgement) {}

  @GET
  public List<Standing> all(@PathParam("number") ApplicationNumber number) {
    return bench.items(number).stream().map(Standing::of).toList();
  }

  /** Judges several items, by number: all of them or none. */
  @PUT
  public void judge(@PathParam("number") ApplicationNumber number, Map<String, Entry> judgements) {
    service.judgeAll(
        number,
        judgements.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> entry(e.getKey(), e.getValue()))));
  }

  private static ItemJudgementService.Entry entry(String item, Entry entry) {
    if (entry.judgement() == null) {
      throw new InvalidInput("items." + item + ".judgement", "required");
    }
    int round = entry.round() == null ? 0 : entry.round();
    return new ItemJudgementService.Entry(round, entry.judgement().judgement());
  }

  /** Every judgement of an item, the latest first. */
  @GET
  @Path("{item}")
  public Response history(
      @PathParam("number") ApplicationNumber number, @PathParam("item") String item) {
    List<JudgementView> history = bench.history(number, item);
    int round = history.isEmpty() ? 0 : history.get(0).round();
    return Response.ok(history).tag(Version.tag(round)).build();
  }

  @PUT
  @Path("{item}")
  public Response judge(
      @PathParam("number") ApplicationNumber number,
      @PathParam("item") String item,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      JudgementForm form) {
    int round = Version.required(ifMatch);
    service.judge(number, item, new ItemJudgementService.Entry(round, form.judgement()));
    return Response.noContent().tag(Version.tag(round + 1)).build();
  }
}
