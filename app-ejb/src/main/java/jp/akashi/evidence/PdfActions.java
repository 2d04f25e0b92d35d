package jp.akashi.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a PDF does by itself: when it is opened, printed or closed, and when a page of it comes to
 * the screen. What somebody has to click at is not among it.
 */
final class PdfActions {

  /** Actions that run a program, or fetch or send something. */
  private static final Set<String> ACTING =
      Set.of("JavaScript", "Launch", "URI", "SubmitForm", "ImportData", "GoToR", "GoToE");

  /** A chain that is longer than any anybody would write. */
  private static final int LONGEST = 64;

  private static final COSName ADDITIONAL = COSName.getPDFName("AA");
  private static final List<COSName> WITH_THE_PAGE =
      Stream.of("PO", "PC", "PV", "PI").map(COSName::getPDFName).toList();

  private PdfActions() {}

  /** Whether one of those actions is such. */
  static boolean run(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (acts(catalog.getDictionaryObject(COSName.OPEN_ACTION), 0)
        || anyActs(catalog.getDictionaryObject(ADDITIONAL))) {
      return true;
    }
    for (PDPage page : document.getPages()) {
      COSDictionary own = page.getCOSObject();
      if (anyActs(own.getDictionaryObject(ADDITIONAL))
          || annotationsAct(own.getDictionaryObject(COSName.ANNOTS))) {
        return true;
      }
    }
    return false;
  }

  /** Of what lies on a page: when the page is opened, closed, shown or hidden. */
  private static boolean annotationsAct(COSBase annotations) {
    if (annotations instanceof COSArray all) {
      for (int i = 0; i < all.size(); i++) {
        if (all.getObject(i) instanceof COSDictionary one
            && one.getDictionaryObject(ADDITIONAL) instanceof COSDictionary occasions
            && WITH_THE_PAGE.stream().anyMatch(on -> acts(occasions.getDictionaryObject(on), 0))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyActs(COSBase occasions) {
    return occasions instanceof COSDictionary each
        && each.keySet().stream().anyMatch(on -> acts(each.getDictionaryObject(on), 0));
  }

  /** An action, or what comes next of it: one action or several. */
  private static boolean acts(COSBase action, int depth) {
    if (depth > LONGEST) {
      return true;
    }
    if (action instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSDictionary one && acts(one, depth + 1)) {
          return true;
        }
      }
      return false;
    }
    return action instanceof COSDictionary one
        && (ACTING.contains(String.valueOf(one.getNameAsString(COSName.S)))
            || one.containsKey(COSName.JS)
            || acts(one.getDictionaryObject(COSName.NEXT), depth + 1));
  }
}
