package jp.akashi.web.application;

import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.ShelvedPaper;

/** Where the API hands out a paper of a case. */
final class PaperPath {

  private PaperPath() {}

  /** The path below the address of the API. */
  static String of(ApplicationNumber number, ShelvedPaper paper) {
    return "cases/"
        + number.value()
        + switch (paper.kind()) {
          case RECEIPT -> "/receipts/" + paper.position();
          case AGREEMENT -> "/agreement/document";
          case DOCUMENT_REVIEW_REPORT -> "/document-review/report";
          case AUDIT_PLAN -> "/audit/plans/" + paper.position() + "/document";
          case AUDIT_REPORT -> "/audit/reports/" + paper.position();
          case MINUTES -> "/decision/minutes";
          case CERTIFICATE -> "/certificate";
        };
  }
}
