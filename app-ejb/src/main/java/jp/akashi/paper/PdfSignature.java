package jp.akashi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Hashtable;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * PAdES baseline-B (ETSI EN 319 142-1): a detached CMS signature that names the signer's
 * certificate. An approval signature, so that time stamps can be added later without making it look
 * altered.
 */
final class PdfSignature {

  private final SealKey seal;

  PdfSignature(SealKey seal) {
    this.seal = seal;
  }

  byte[] sign(byte[] pdf, String name, String reason, Instant at) {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream signed = new ByteArrayOutputStream()) {
      document.addSignature(description(name, reason, at), this::cms);
      document.saveIncremental(signed);
      return signed.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static PDSignature description(String name, String reason, Instant at) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
    signature.setName(name);
    signature.setReason(reason);
    Calendar when = Calendar.getInstance(TimeZone.getTimeZone("Asia/Tokyo"));
    when.setTimeInMillis(at.toEpochMilli());
    signature.setSignDate(when);
    return signature;
  }

  private byte[] cms(InputStream content) throws IOException {
    try {
      X509Certificate certificate = seal.certificate();
      ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(seal.key());
      SignerInfoGenerator info =
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(named(certificate)) {
                    @Override
                    public AttributeTable getAttributes(java.util.Map parameters) {
                      // PAdES forbids the CMS signing time: the PDF dictionary holds it.
                      return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
                    }
                  })
              .build(signer, certificate);
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(info);
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException failed) {
      throw new IOException(failed);
    }
  }

  private static AttributeTable named(X509Certificate certificate) throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    Attribute attribute =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(digest)})));
    Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
    attributes.put(attribute.getAttrType(), attribute);
    return new AttributeTable(attributes);
  }
}
