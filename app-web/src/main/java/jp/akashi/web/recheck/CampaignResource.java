package jp.akashi.web.recheck;

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
import jp.akashi.recheck.CampaignNumber;
import jp.akashi.recheck.CampaignService;
import jp.akashi.recheck.CampaignView;
import jp.akashi.recheck.RecheckLine;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** Campaigns that re-check what stands on an earlier edition. */
@Path("recheck-campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignResource {

  @Inject private CampaignService campaigns;

  @GET
  public List<CampaignView> all() {
    return campaigns.all();
  }

  /** What a campaign for the edition in force would be about. */
  @GET
  @Path("prospect")
  public CampaignService.Prospect prospect() {
    return campaigns.prospect();
  }

  @POST
  public Response start(CampaignService.Start start) {
    return answer(campaigns.start(start));
  }

  @GET
  @Path("{number}")
  public Response of(@PathParam("number") CampaignNumber number) {
    return answer(campaigns.of(number));
  }

  /** The certifications of a campaign, the earliest due first. */
  @GET
  @Path("{number}/rechecks")
  public List<RecheckLine> rechecks(@PathParam("number") CampaignNumber number) {
    return campaigns.rechecks(number);
  }

  /** Closes it, once everything is settled. */
  @POST
  @Path("{number}/closing")
  public Response close(
      @PathParam("number") CampaignNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(campaigns.close(number, Version.required(ifMatch)));
  }

  private static Response answer(CampaignView view) {
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }
}
