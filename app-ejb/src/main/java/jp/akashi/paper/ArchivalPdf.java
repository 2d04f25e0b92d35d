package jp.akashi.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What makes a PDF one for archives, PDF/A-2b (ISO 19005-2): colours defined in the file and its
 * own description as XMP. Fonts are embedded by {@link Fonts}.
 */
final class ArchivalPdf {

  private static final String COLOURS = "sRGB IEC61966-2.1";

  private ArchivalPdf() {}

  /** Describes the document; called once, before it is saved. */
  static void describe(PDDocument document, String title, String language) throws IOException {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(title);
    document.setDocumentInformation(about);
    document.getDocumentCatalog().setLanguage(language);
    document.getDocumentCatalog().addOutputIntent(colours(document));
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(title));
    document.getDocumentCatalog().setMetadata(metadata);
  }

  private static PDOutputIntent colours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(COLOURS);
    intent.setOutputCondition(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private static byte[] xmp(String title) {
    XMPMetadata xmp = XMPMetadata.createXMPMetadata();
    try {
      var conformance = xmp.createAndAddPDFAIdentificationSchema();
      conformance.setPart(2);
      conformance.setConformance("B");
      xmp.createAndAddDublinCoreSchema().setTitle(title);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new XmpSerializer().serialize(xmp, bytes, true);
      return bytes.toByteArray();
    } catch (BadFieldValueException | TransformerException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
