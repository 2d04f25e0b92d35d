package jp.akashi.evidence;

import java.time.Clock;

/** Scans nothing, because the body said so; every file says so too. */
record NoScanner(Clock clock) implements VirusScanner {

  @Override
  public Scanning begin() {
    return new Scanning() {
      @Override
      public void take(byte[] bytes, int offset, int length) {
        // nobody looks
      }

      @Override
      public ScanResult end() {
        return new ScanResult(ScanOutcome.NOT_SCANNED, null, null, clock.instant());
      }

      @Override
      public void close() {
        // nothing was opened
      }
    };
  }
}
