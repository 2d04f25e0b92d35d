package jp.akashi.evidence;

/** Looks for malicious software in files while they stream by. */
public interface VirusScanner {

  /** Begins to scan a file. Never throws: what cannot be scanned ends in quarantine. */
  Scanning begin();

  /** A file being scanned. */
  interface Scanning extends AutoCloseable {

    /** Takes the next bytes of the file; a scanner that fails never fails the upload. */
    void take(byte[] bytes, int offset, int length);

    /** What the scanner says of the whole file. */
    ScanResult end();

    @Override
    void close();
  }
}
