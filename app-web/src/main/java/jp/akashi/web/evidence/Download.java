package jp.akashi.web.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.akashi.evidence.EvidenceService;
import jp.akashi.scheme.DocumentFormat;

/** An evidence file on its way to a browser: a download, never something to run. */
final class Download {

  private static final int BUFFER = 1 << 16;

  private Download() {}

  static Response of(EvidenceService.Opened file) {
    StreamingOutput body =
        out -> {
          try (InputStream content = file.content()) {
            byte[] buffer = new byte[BUFFER];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
              out.write(buffer, 0, n);
            }
          }
        };
    return Response.ok(body, type(file.format()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  /** RFC 6266 with the name in RFC 5987 encoding, so that any script comes through. */
  private static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }

  static String type(DocumentFormat format) {
    return switch (format) {
      case PDF -> "application/pdf";
      case JPG -> "image/jpeg";
      case PNG -> "image/png";
      default -> "application/octet-stream";
    };
  }
}
