package jp.akashi.web.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PaperService;
import jp.akashi.application.ShelvedPaper;

/** The papers of a case: receipts, agreement, reports, plans, minutes, certificate. */
@Path("cases/{number}/papers")
@Produces(MediaType.APPLICATION_JSON)
public class PapersResource {

  @Inject private PaperService papers;

  /**
   * A paper and where its PDF is.
   *
   * @param position running number among the papers of its kind, from 1
   * @param path of the PDF, below the address of the API
   */
  public record Paper(ShelvedPaper.Kind kind, int position, Instant at, String path) {}

  /** Those the caller may read, in the order they were made. */
  @GET
  public List<Paper> of(@PathParam("number") ApplicationNumber number) {
    return papers.of(number).stream()
        .map(
            paper ->
                new Paper(paper.kind(), paper.position(), paper.at(), PaperPath.of(number, paper)))
        .toList();
  }
}
