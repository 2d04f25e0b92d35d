package jp.akashi.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import jp.akashi.web.rest.Problems;

/** Says what the protocol refuses as every other refusal is said. */
final class ProblemResponse extends HttpServletResponseWrapper {

  private final HttpServletRequest request;

  ProblemResponse(HttpServletRequest request, HttpServletResponse response) {
    super(response);
    this.request = request;
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, "");
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    String code =
        switch (status) {
          case 404 -> "upload.unknown";
          case 409 -> "upload.offset";
          case 412 -> "upload.protocol";
          default -> "http." + status;
        };
    Problems.answer(request, (HttpServletResponse) getResponse(), status, code);
  }
}
