package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import jp.akashi.application.Application;
import jp.akashi.audit.AuditRecord;
import jp.akashi.audit.Audits;

/** The audit reports of the file, by the digests of the sealed papers, the first first. */
@ApplicationScoped
public class AuditPart implements FilePart {

  @Inject private Audits audits;

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public List<String> lines(Application application) {
    return audits.records(application.number()).stream()
        .map(AuditRecord::report)
        .filter(Objects::nonNull)
        .map(AuditPart::digest)
        .toList();
  }

  private static String digest(byte[] report) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(report));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
