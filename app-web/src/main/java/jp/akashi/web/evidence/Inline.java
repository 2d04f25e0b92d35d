package jp.akashi.web.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import jp.akashi.evidence.EvidenceService;
import org.jspecify.annotations.Nullable;

/**
 * An evidence file on its way to the viewer, whole or in pieces. Opened by itself it may run, load
 * and embed nothing.
 */
final class Inline {

  private static final int BUFFER = 1 << 16;
  private static final String RANGES = "Accept-Ranges";
  private static final String CONTENT_RANGE = "Content-Range";

  private Inline() {}

  /**
   * @param header value of {@code Range}, or null
   */
  static Response of(EvidenceService.Viewed file, @Nullable String header) throws IOException {
    SeekableByteChannel content = file.content();
    long size = content.size();
    Optional<ByteRange> range = ByteRange.of(header, size);
    if (range.isPresent() && range.get().isOutside()) {
      content.close();
      return Response.status(416).header(CONTENT_RANGE, "bytes */" + size).build();
    }
    ByteRange part = range.orElse(new ByteRange(0, size - 1));
    Response.ResponseBuilder answer =
        Response.status(range.isPresent() ? 206 : 200)
            .entity((StreamingOutput) out -> write(content, part, out))
            .type(Download.type(file.format()))
            .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
            .header(HttpHeaders.CONTENT_LENGTH, part.length())
            .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
            .header("Cross-Origin-Resource-Policy", "same-origin")
            .header(RANGES, "bytes");
    return range
        .map(
            r ->
                answer.header(CONTENT_RANGE, "bytes %d-%d/%d".formatted(r.first(), r.last(), size)))
        .orElse(answer)
        .build();
  }

  private static void write(SeekableByteChannel content, ByteRange part, OutputStream out)
      throws IOException {
    try (InputStream bytes = Channels.newInputStream(content.position(part.first()))) {
      byte[] buffer = new byte[BUFFER];
      for (long left = part.length(); left > 0; ) {
        int n = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (n < 0) {
          throw new IOException("A stored file ends before its record says");
        }
        out.write(buffer, 0, n);
        left -= n;
      }
    }
  }
}
