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
import java.util.List;
import jp.akashi.notice.MailServer;
import jp.akashi.notice.MailService;

/** Mails that have not gone out, 20 a page, newest first; and having one tried again. */
@Path("mails")
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {

  private static final int SIZE = 20;

  @Inject private MailService mails;
  @Inject private MailServer server;

  /**
   * Mails with their number.
   *
   * @param sent whether e-mail is sent at all
   */
  public record Page(List<MailService.Unsent> unsent, long count, boolean sent) {}

  @GET
  public Page unsent(@QueryParam("page") @DefaultValue("1") int page) {
    return new Page(mails.unsent(Math.max(page, 1), SIZE), mails.count(), server.isThere());
  }

  @POST
  @Path("{id}/attempt")
  public void again(@PathParam("id") long id) {
    mails.again(id);
  }
}
