package jp.akashi.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What was answered in one case, read together: what a document is compared with.
 *
 * @param documents in the order of their codes, with those kept aside
 */
record CaseFolder(List<CaseDocument> documents) {

  Optional<CaseDocument> find(String code) {
    return documents.stream().filter(document -> document.code().equals(code)).findFirst();
  }

  /** Code of another document that has a version with the same content, the first of them. */
  Optional<String> twin(CaseDocument document, EvidenceVersion version) {
    return documents.stream()
        .filter(other -> !other.code().equals(document.code()))
        .filter(other -> other.versions().stream().anyMatch(v -> isSame(v, version)))
        .map(CaseDocument::code)
        .findFirst();
  }

  private static boolean isSame(EvidenceVersion one, EvidenceVersion other) {
    return one.sha256().equals(other.sha256());
  }
}
