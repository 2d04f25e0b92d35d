package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;

/** Shows a scanner every byte that is read. */
final class ScannedStream extends WatchedStream {

  private final VirusScanner.Scanning scanning;

  ScannedStream(InputStream content, VirusScanner.Scanning scanning) {
    super(content);
    this.scanning = scanning;
  }

  @Override
  void seen(byte[] bytes, int offset, int length) throws IOException {
    scanning.take(bytes, offset, length);
  }
}
