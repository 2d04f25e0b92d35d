package jp.akashi.web.scheme;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionExchangeService;
import jp.akashi.scheme.EditionFormat;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.EditionLife;
import jp.akashi.scheme.EditionLifeService;
import jp.akashi.scheme.EditionView;
import jp.akashi.scheme.Word;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** Editions as files: a workbook, CSV files in a ZIP archive, or an OSCAL catalogue. */
@Path("edition-files")
public class EditionFileResource {

  @Inject private EditionExchangeService exchange;
  @Inject private EditionLifeService life;

  /**
   * What a file would become.
   *
   * @param rows how many rows each of its tables has
   * @param warnings what is odd about the catalogue and would be taken over as it stands
   */
  public record Checked(
      EditionId id, Bilingual title, Map<String, Integer> rows, List<EditionWarning> warnings) {

    static Checked of(EditionExchangeService.Preview preview) {
      List<EditionWarning> told = EditionWarning.told(preview.warnings());
      return new Checked(preview.id(), preview.title(), preview.rows(), told);
    }
  }

  /**
   * The draft a file became.
   *
   * @param use how much stands on it, by kind
   * @param warnings what is odd about the catalogue and was taken over as it stands
   */
  public record Drafted(
      EditionInfo info, EditionLife life, Map<String, Long> use, List<EditionWarning> warnings) {}

  /** The tables to fill in. */
  @GET
  @Path("template")
  @Produces(MediaType.WILDCARD)
  public Response template(@QueryParam("format") @Nullable String format) {
    EditionFormat wanted = format(format);
    return file(exchange.template(wanted), "edition", wanted);
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.WILDCARD)
  public Response export(
      @PathParam("id") EditionId id, @QueryParam("format") @Nullable String format) {
    EditionFormat wanted = format(format);
    return file(exchange.export(id, wanted), "edition-" + id.value(), wanted);
  }

  /**
   * Makes a file the draft of that name. Nothing is kept unless all of it can be read; what is odd
   * about a catalogue is kept as it stands, and told.
   *
   * @param ifMatch version of the draft it replaces; missing where it is the first of that name
   * @param check whether only to look, and keep nothing
   * @param base the edition a catalogue takes what it lacks from
   */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Response draft(
      @PathParam("id") EditionId id,
      @QueryParam("check") boolean check,
      @QueryParam("base") @Nullable EditionId base,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      InputStream file)
      throws IOException {
    if (check) {
      return Response.ok(Checked.of(exchange.check(id, base, file))).build();
    }
    return answer(exchange.draft(id, base, file, Version.ifGiven(ifMatch)));
  }

  private Response answer(EditionExchangeService.Drafted drafted) {
    EditionView view = life.of(drafted.id());
    List<EditionWarning> warnings = EditionWarning.told(drafted.warnings());
    return Response.ok(new Drafted(view.info(), view.life(), view.use(), warnings))
        .tag(Version.tag(view.life().version()))
        .build();
  }

  private static EditionFormat format(@Nullable String format) {
    try {
      return format == null ? EditionFormat.XLSX : Word.parse(EditionFormat.class, format);
    } catch (IllegalArgumentException unknown) {
      throw new InvalidInput("format", "edition.format");
    }
  }

  private static Response file(byte[] content, String name, EditionFormat format) {
    return Response.ok(content, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name + "." + format.ending() + "\"")
        .build();
  }
}
