package jp.akashi.web.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.akashi.search.SearchRebuild;
import jp.akashi.search.SearchResult;
import jp.akashi.search.SearchService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Searching among what the caller may see. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject private SearchService search;
  @Inject private SearchRebuild rebuild;

  @GET
  @Operation(
      summary = "Cases, companies, findings and documents that hold all the words",
      description = "Passages are plain text in parts; a part that was looked for is found.")
  public SearchResult search(
      @Parameter(description = "Words, numbers or codes; at most 200 characters", required = true)
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "case, company, finding or document; all where it is missing")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "From 1 to 10") @QueryParam("page") @Nullable String page) {
    return search.search(q, kind, page);
  }

  @POST
  @Path("rebuild")
  @Operation(summary = "Makes the index anew from the records; for administrators")
  public Response rebuild() {
    rebuild.request();
    return Response.accepted().build();
  }
}
