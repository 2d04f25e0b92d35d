package jp.akashi.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.DocumentService;
import jp.akashi.evidence.EvidenceService;
import jp.akashi.evidence.FilePlace;
import jp.akashi.evidence.FileTooLarge;
import jp.akashi.evidence.UploadService;
import jp.akashi.refusal.InvalidInput;
import org.apache.james.mime4j.MimeIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Files that applicants hand in for the required documents of a case, and take out again. */
@Path("cases/{number}/documents")
@Produces(MediaType.APPLICATION_JSON)
public class HandedInResource {

  @Inject private DocumentService documents;
  @Inject private EvidenceService evidence;
  @Inject private UploadService uploads;

  /**
   * Takes a file in as a stream of any length up to 2 GiB. It counts from now on; where nothing
   * else is said, the one that counted for the document stays as an earlier version.
   *
   * @param name file name as shown
   * @param issuedOn date on the document, ISO 8601
   * @param piece {@code beside} for a further file that counts beside the others, or the number of
   *     the piece it is a newer version of; has to be said where several count
   */
  @PUT
  @Path("{code}/file")
  @Consumes(MediaType.WILDCARD)
  public DocumentJson receive(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @QueryParam("name") String name,
      @QueryParam("issuedOn") @Nullable String issuedOn,
      @QueryParam("piece")
          @Parameter(
              description =
                  "\"beside\" for a further file that counts beside the others, or the number of"
                      + " the piece it is a newer version of; has to be said where several count")
          @Nullable String piece,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
      InputStream content)
      throws IOException {
    if (length != null && length > EvidenceService.LARGEST) {
      throw new FileTooLarge(EvidenceService.LARGEST);
    }
    return DocumentJson.of(
        evidence.receive(
            number,
            code,
            new EvidenceService.Described(
                name, DocumentResource.day(issuedOn), FilePlace.read(piece)),
            content));
  }

  /**
   * Takes one of several files that count side by side out again, as long as the document is not
   * accepted; it stays on record as an earlier version.
   *
   * @param piece its number
   */
  @DELETE
  @Path("{code}/pieces/{piece}")
  @Operation(
      summary = "Takes one of several files that count side by side out again",
      description =
          "It stays on record as an earlier version. 404 where no such piece counts, 409 where it is"
              + " the only one or the document is accepted, 412 where it was answered anew.")
  public DocumentJson takeOut(
      @PathParam("number") ApplicationNumber number,
      @PathParam("code") String code,
      @PathParam("piece") int piece,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return DocumentJson.of(documents.takeOut(number, DocumentResource.seen(code, ifMatch), piece));
  }

  /** Files the caller began to send piece by piece and did not end, oldest first. */
  @GET
  @Path("uploads")
  public List<UploadJson> unfinished(@PathParam("number") ApplicationNumber number) {
    return uploads.unfinished(number).stream().map(UploadJson::of).toList();
  }

  /**
   * Takes in files that are sent together, each in a part named as its document; a field {@code
   * CODE.issuedOn} before it gives the date on the document, a field {@code CODE.piece} says {@code
   * beside} or which piece it is a newer version of, for all that follow. Of several files of one
   * document of which nothing is said the last counts, the others are its earlier versions. Those
   * without fault are taken in one act; of the others the answer says why not, with 207; where none
   * was taken, with 422.
   */
  @PUT
  @Path("files")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponse(
      responseCode = "200",
      description = "All were taken",
      content = @Content(schema = @Schema(implementation = HandedInJson.class)))
  @APIResponse(
      responseCode = "207",
      description = "Some were refused",
      content = @Content(schema = @Schema(implementation = HandedInJson.class)))
  public Response receiveAll(
      @PathParam("number") ApplicationNumber number,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      InputStream content)
      throws IOException {
    try {
      HandedInJson done =
          HandedInJson.of(evidence.receiveAll(number, new MultipartFiles(content, type)));
      return Response.status(done.status()).entity(done).build();
    } catch (MimeIOException malformed) {
      throw new InvalidInput("file", MultipartFiles.MALFORMED);
    }
  }
}
