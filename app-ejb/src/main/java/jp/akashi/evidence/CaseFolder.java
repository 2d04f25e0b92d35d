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

  /** Code of another document that counts a file with the same content, the first of them. */
  Optional<String> twin(CaseDocument document, EvidenceVersion version) {
    return documents.stream()
        .filter(other -> !other.code().equals(document.code()))
        .filter(other -> other.state().isHandedIn())
        .filter(other -> other.files().holds(version))
        .map(CaseDocument::code)
        .findFirst();
  }
}
