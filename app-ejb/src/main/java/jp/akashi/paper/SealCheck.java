package jp.akashi.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Looks for our seal on a file: a CMS signature that carries our X.509 certificate. It is whole if
 * the signature fits the bytes it covers and covers the whole file. A file whose signature somebody
 * packed away with other objects counts as one that carries none.
 */
final class SealCheck {

  /** Files looked at at a time: each lies in memory, and anybody may send one. */
  private static final int AT_ONCE = 4;

  /** Begin and length of what lies before the signature and of what lies after it. */
  private static final int RANGE = 4;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final X509Certificate ours;

  SealCheck(X509Certificate ours) {
    this.ours = ours;
  }

  SealFinding of(Path file) throws IOException {
    turns.acquireUninterruptibly();
    try {
      return of(Files.readAllBytes(file));
    } finally {
      turns.release();
    }
  }

  private SealFinding of(byte[] file) {
    return SignatureSearch.in(file).stream()
        .map(signature -> of(signature, file))
        .filter(finding -> finding.state() != SealFinding.State.NONE)
        .findFirst()
        .orElse(SealFinding.NONE);
  }

  private SealFinding of(PDSignature signature, byte[] file) {
    try {
      int[] range = signature.getByteRange();
      if (range.length != RANGE) {
        return SealFinding.NONE;
      }
      byte[] contents = signature.getContents();
      byte[] covered = signature.getSignedContent(file);
      CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(covered), contents);
      List<SignerInformation> signers = List.copyOf(cms.getSignerInfos().getSigners());
      if (signers.size() != 1 || !carriesOurs(cms)) {
        return SealFinding.NONE;
      }
      boolean whole =
          fits(signers.get(0)) && coversAll(range, file.length) && leavesOutItself(range, file);
      return new SealFinding(
          whole ? SealFinding.State.WHOLE : SealFinding.State.BROKEN, signature.getReason());
    } catch (CMSException | IOException | RuntimeException noSignature) {
      return SealFinding.NONE;
    }
  }

  private boolean carriesOurs(CMSSignedData cms) throws IOException {
    byte[] encoded;
    try {
      encoded = ours.getEncoded();
    } catch (CertificateException impossible) {
      throw new IllegalStateException(impossible);
    }
    for (X509CertificateHolder carried : cms.getCertificates().getMatches(null)) {
      if (MessageDigest.isEqual(carried.getEncoded(), encoded)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(SignerInformation signer) {
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(ours.getPublicKey()));
    } catch (CMSException | OperatorCreationException doesNot) {
      return false;
    }
  }

  private static boolean coversAll(int[] range, int length) {
    return range[0] == 0
        && Arrays.stream(range).allMatch(part -> part >= 0)
        && range[2] + range[3] == length;
  }

  /** What is not covered is the signature's own digits and nothing else that could be shown. */
  private static boolean leavesOutItself(int[] range, byte[] file) {
    int from = range[1];
    int to = range[2] - 1;
    return from < to
        && file[from] == '<'
        && file[to] == '>'
        && IntStream.range(from + 1, to).allMatch(at -> Character.digit(file[at], 16) >= 0);
  }
}
