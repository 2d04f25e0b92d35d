package jp.akashi.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import jp.akashi.evidence.UploadService;
import jp.akashi.evidence.UploadView;
import jp.akashi.web.rest.Problems;
import me.desair.tus.server.TusFileUploadService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evidence that arrives piece by piece, by the tus protocol 1.0.0 (creation, termination,
 * expiration). Every request but OPTIONS needs the header {@code Tus-Resumable}, which no other
 * site's page can send. A file is on record once its offset is its length; {@code Repr-Digest} then
 * says its SHA-256.
 */
@WebServlet(UploadServlet.PATH + "/*")
public class UploadServlet extends HttpServlet {

  static final String PATH = "/api/uploads";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(UploadServlet.class);

  @Inject private transient TusStorage storage;
  @Inject private transient UploadService uploads;
  private transient TusFileUploadService tus;

  @Override
  public void init() {
    tus =
        new TusFileUploadService()
            .withUploadUri(getServletContext().getContextPath() + PATH)
            .withUploadStorageService(storage)
            .withUploadLockingService(new StorageLocks())
            .disableTusExtension("checksum")
            .disableTusExtension("concatenation");
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getHeader("Upload-Defer-Length") != null) {
        Problems.answer(request, response, 400, "upload.lengthNeeded");
        return;
      }
      tus.process(request, new ProblemResponse(request, response));
      digest(request, response);
    } catch (IOException brokenOff) {
      LOG.info("An upload broke off: {}", brokenOff.toString());
      Problems.answer(request, response, 503, "http.503");
    } catch (RuntimeException refused) {
      Problems.answer(request, response, refused);
    }
  }

  private void digest(HttpServletRequest request, HttpServletResponse response) {
    String id = request.getPathInfo();
    if (id == null || response.getStatus() != 204 || "DELETE".equals(request.getMethod())) {
      return;
    }
    UploadView upload = uploads.of(UUID.fromString(id.substring(1)).toString());
    if (upload.sha256() != null) {
      byte[] sha256 = HexFormat.of().parseHex(upload.sha256());
      response.setHeader(
          "Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":");
    }
  }
}
