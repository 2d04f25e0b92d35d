package jp.akashi.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import jp.akashi.setting.Environment;

/** The body's seal for papers that prove themselves. */
@ApplicationScoped
public class Seal {

  @Inject private BodyIdentity body;
  @Inject private Clock clock;
  private PdfSignature signature;
  private SealCheck check;

  /** The seal of a body whose keys lie in a directory, where no container opens it. */
  public static Seal in(Path keys, BodyIdentity body, Clock clock) {
    Seal seal = new Seal();
    seal.body = body;
    seal.clock = clock;
    seal.signature = new PdfSignature(SealKey.in(keys, body.nameEn(), clock));
    return seal;
  }

  @PostConstruct
  void open() {
    String directory = Environment.here().needed("AKASHI_KEYS_DIR");
    SealKey key = SealKey.in(Path.of(directory), body.nameEn(), clock);
    signature = new PdfSignature(key);
    check = new SealCheck(key.certificate());
  }

  /** The same PDF with the body's signature: any later change of a byte shows. */
  public byte[] seal(byte[] pdf, String reason) {
    return signature.sign(pdf, body.nameJa(), reason, clock.instant());
  }

  /** What became of our seal on a file of a size the caller has limited. */
  public SealFinding check(Path file) throws IOException {
    return check.of(file);
  }
}
