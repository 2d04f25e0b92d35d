package jp.akashi.web.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.register.PublicEntry;
import jp.akashi.register.RegisterQuery;
import jp.akashi.register.RegisterService;
import jp.akashi.web.page.CsvWords;
import org.jspecify.annotations.Nullable;

/** The public register, for everybody. */
@Path("public")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

  @Inject private RegisterService register;

  /** What is looked for, as in the address of the register's page. */
  public static class Asked {
    @QueryParam("q")
    private @Nullable String q;

    @QueryParam("prefecture")
    private @Nullable String prefecture;

    @QueryParam("state")
    private @Nullable String state;

    @QueryParam("after")
    private @Nullable String after;

    RegisterQuery query() {
      return new RegisterQuery(q, prefecture, state, after);
    }
  }

  @GET
  @Path("register")
  public RegisterService.Page search(@BeanParam Asked asked) {
    return register.search(asked.query());
  }

  @GET
  @Path("register/{number}")
  public PublicEntry of(@PathParam("number") CertificateNumber number) {
    return register.of(number);
  }

  @GET
  @Path("register.csv")
  @Produces("text/csv; charset=UTF-8")
  public Response csv(@BeanParam Asked asked, @QueryParam("lang") @Nullable String language) {
    return Response.ok(RegisterCsv.of(register.export(asked.query()), CsvWords.in(language)))
        .header("Content-Disposition", "attachment; filename=\"register.csv\"")
        .build();
  }
}
