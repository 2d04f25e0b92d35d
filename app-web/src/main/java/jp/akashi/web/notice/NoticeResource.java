package jp.akashi.web.notice;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import jp.akashi.application.NoticeService;
import jp.akashi.notice.Notices;

/** The caller's notices, 20 a page, newest first. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

  private static final int SIZE = 20;

  @Inject private NoticeService notices;

  /** Notices with what a badge says. */
  public record Page(List<Notices.Message> notices, long count, long unread) {}

  @GET
  public Page mine(@QueryParam("page") @DefaultValue("1") int page) {
    return new Page(notices.mine(Math.max(page, 1), SIZE), notices.count(), notices.unread());
  }

  @GET
  @Path("{id}")
  public Notices.Message of(@PathParam("id") long id) {
    return notices.of(id);
  }

  @POST
  @Path("{id}/read")
  public void read(@PathParam("id") long id) {
    notices.read(id);
  }

  @GET
  @Path("{id}/pdf")
  @Produces("application/pdf")
  public Response pdf(
      @PathParam("id") long id, @QueryParam("lang") @DefaultValue("ja") String language) {
    return Response.ok(notices.pdf(id, "en".equals(language) ? Locale.ENGLISH : Locale.JAPANESE))
        .header("Content-Disposition", "inline; filename=\"letter-" + id + ".pdf\"")
        .build();
  }
}
