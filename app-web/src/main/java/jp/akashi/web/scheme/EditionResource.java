package jp.akashi.web.scheme;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.CataloguePart;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.EditionComparison;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionLifeService;
import jp.akashi.scheme.EditionLine;
import jp.akashi.scheme.EditionView;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** The editions of the scheme and their life. */
@Path("editions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditionResource {

  @Inject private EditionLifeService life;

  /** The minister's approval, or the notice to them, as the papers name it. */
  public record Approved(@Nullable LocalDate date, @Nullable String number) {}

  /** The first day on which cases begin on it. */
  public record Activation(@Nullable LocalDate from) {}

  @GET
  public List<EditionView> all() {
    return life.list();
  }

  @GET
  @Path("{id}")
  public Response of(@PathParam("id") EditionId id) {
    return answer(life.of(id));
  }

  /** What it says, row by row, each with its origin. */
  @GET
  @Path("{id}/rows")
  public List<EditionLine> rows(@PathParam("id") EditionId id) {
    return life.lines(id);
  }

  /** What a control of an imported catalogue consists of. */
  @GET
  @Path("{id}/controls/{control}")
  public List<CataloguePart> parts(
      @PathParam("id") EditionId id, @PathParam("control") String control) {
    return life.parts(id, control);
  }

  /** What it lacks of the edition in force. */
  @GET
  @Path("{id}/gaps")
  public List<String> gaps(@PathParam("id") EditionId id) {
    return life.gaps(id);
  }

  /** What is odd about the catalogue it came from and was taken over as it stands. */
  @GET
  @Path("{id}/warnings")
  public List<EditionWarning> warnings(@PathParam("id") EditionId id) {
    return EditionWarning.told(life.warnings(id));
  }

  /** Its decision rules that nobody computes here: a person confirms each when its act is done. */
  @GET
  @Path("{id}/rules-to-confirm")
  public List<DecisionRule> rulesForPeople(@PathParam("id") EditionId id) {
    return life.rulesForPeople(id);
  }

  /** What changes from another edition to this one, row by row. */
  @GET
  @Path("{id}/comparison")
  public EditionComparison compare(
      @PathParam("id") EditionId id, @QueryParam("from") @Nullable EditionId from) {
    if (from == null) {
      throw new InvalidInput("from", "required");
    }
    return life.compare(from, id);
  }

  /** The numbers of what stands on it, by kind. */
  @GET
  @Path("{id}/standing")
  public Map<String, List<String>> standing(@PathParam("id") EditionId id) {
    return life.standing(id);
  }

  @POST
  @Path("{id}/review")
  public Response review(
      @PathParam("id") EditionId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(life.review(id, Version.required(ifMatch)));
  }

  @POST
  @Path("{id}/approval")
  public Response approve(
      @PathParam("id") EditionId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      Approved approved) {
    return answer(life.approve(id, Version.required(ifMatch), approved.date(), approved.number()));
  }

  @POST
  @Path("{id}/activation")
  public Response activate(
      @PathParam("id") EditionId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      Activation activation) {
    return answer(life.activate(id, Version.required(ifMatch), activation.from()));
  }

  private static Response answer(EditionView view) {
    return Response.ok(view).tag(Version.tag(view.life().version())).build();
  }
}
