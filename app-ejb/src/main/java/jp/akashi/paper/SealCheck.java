package jp.akashi.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
 * the signature fits the bytes it covers and covers the whole file.
 */
final class SealCheck {

  private final X509Certificate ours;

  SealCheck(X509Certificate ours) {
    this.ours = ours;
  }

  SealFinding of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (PDSignature signature : document.getSignatureDictionaries()) {
        SealFinding finding = of(signature, bytes);
        if (finding.state() != SealFinding.State.NONE) {
          return finding;
        }
      }
      return SealFinding.NONE;
    } catch (IOException | IllegalArgumentException unreadable) {
      return SealFinding.NONE;
    }
  }

  private SealFinding of(PDSignature signature, byte[] file) {
    try {
      byte[] contents = signature.getContents();
      byte[] covered = signature.getSignedContent(file);
      CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(covered), contents);
      List<SignerInformation> signers = List.copyOf(cms.getSignerInfos().getSigners());
      if (signers.size() != 1 || !carriesOurs(cms)) {
        return SealFinding.NONE;
      }
      boolean whole = fits(signers.get(0)) && coversAll(signature.getByteRange(), file.length);
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
    return range.length == 4
        && range[0] == 0
        && Arrays.stream(range).allMatch(part -> part >= 0)
        && range[2] + range[3] == length;
  }
}
