package jp.akashi.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.audit.OnSiteInspections;
import jp.akashi.evidence.DocumentService;
import jp.akashi.evidence.EvidenceReading;
import jp.akashi.evidence.EvidenceService;
import jp.akashi.evidence.Inspection;
import jp.akashi.evidence.SeenDocument;
import jp.akashi.evidence.VersionRead;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.web.rest.Version;
import org.jspecify.annotations.Nullable;

/** The required documents of a case and the files handed in for them. */
@Path("cases/{number}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {

  @Inject private DocumentService documents;
  @Inject private OnSiteInspections inspections;
  @Inject private EvidenceService evidence;
  @Inject private EvidenceReading reading;

  /** Why a document is not handed in as a file. */
  public record Declaration(String reason) {}

  /**
   * What is stated on screen for some forms of the edition.
   *
   * @param versions of the forms as they were read, by code; null or without a form where it was
   *     not answered yet
   */
  public record Statement(
      List<String> codes, String statement, @Nullable Map<String, Integer> versions) {

    private List<SeenDocument> seen() {
      Map<String, Integer> read = versions == null ? Map.of() : versions;
      return codes == null
          ? List.of()
          : codes.stream().map(code -> new SeenDocument(code, read.getOrDefault(code, 0))).toList();
    }
  }

  @GET
  public List<DocumentJson> all(@PathParam("number") ApplicationNumber number) {
    return documents.of(number).stream().map(DocumentJson::of).toList();
  }

  static @Nullable LocalDate day(@Nullable String typed) {
    return day(typed, "issuedOn");
  }

  static @Nullable LocalDate day(@Nullable String typed, String field) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException malformed) {
      throw new InvalidInput(field, "date.form");
    }
  }

  @POST
  @Path("{code}/not-prepared")
  public DocumentJson notPrepared(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Declaration declaration) {
    return DocumentJson.of(
        documents.notPrepared(number, seen(code, ifMatch), declaration.reason()));
  }

  @POST
  @Path("{code}/on-site")
  public DocumentJson onSite(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Declaration declaration) {
    return DocumentJson.of(documents.onSite(number, seen(code, ifMatch), declaration.reason()));
  }

  @POST
  @Path("{code}/not-applicable")
  public DocumentJson notApplicable(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Declaration declaration) {
    return DocumentJson.of(
        documents.notApplicable(number, seen(code, ifMatch), declaration.reason()));
  }

  @POST
  @Path("{code}/reopening")
  public DocumentJson reopen(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return DocumentJson.of(documents.reopen(number, seen(code, ifMatch)));
  }

  /** The version of the document that the caller saw, as {@link #all} gives it. */
  static SeenDocument seen(String code, @Nullable String ifMatch) {
    return new SeenDocument(code, Version.required(ifMatch));
  }

  /**
   * Answers several forms that have no fields of their own at once; 412 if one was answered anew
   * since.
   */
  @POST
  @Path("statements")
  public List<DocumentJson> state(
      @PathParam("number") ApplicationNumber number, Statement statement) {
    documents.state(number, statement.seen(), statement.statement());
    return all(number);
  }

  /** What an auditor saw on site, where no copy is taken. */
  @POST
  @Path("{code}/inspection")
  public void inspected(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      Inspection seen) {
    inspections.record(number, code, seen);
  }

  /** The content of a version, always as a download. */
  @GET
  @Path("{code}/versions/{position}/content")
  @Produces(MediaType.WILDCARD)
  public Response content(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @PathParam("position") int position)
      throws IOException {
    return Download.of(evidence.open(number, code, position));
  }

  /** The content of a version for the viewer, whole or the range asked for. */
  @GET
  @Path("{code}/versions/{position}/view")
  @Produces(MediaType.WILDCARD)
  public Response view(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @PathParam("position") int position,
      @HeaderParam("Range") @Nullable String range)
      throws IOException {
    return Inline.of(evidence.view(number, code, position), range);
  }

  /** The caller prints a version from the viewer. */
  @POST
  @Path("{code}/versions/{position}/printed")
  public void printed(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @PathParam("position") int position) {
    reading.printed(number, code, position);
  }

  /** Who saw, downloaded or printed which version, oldest first. */
  @GET
  @Path("readings")
  public List<VersionRead> readings(@PathParam("number") ApplicationNumber number) {
    return reading.of(number);
  }
}
