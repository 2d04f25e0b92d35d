package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/**
 * Puts the keys of files under the newest key-encryption key, so that an old one can be retired.
 */
@Stateless
@PermitAll
public class KeyRotation {

  private static final int STEP = 500;

  @Inject private EvidenceStore store;
  @Inject private CaseDocuments documents;

  /**
   * Wraps the keys of some files anew, all or none of them.
   *
   * @return how many; 0 when every file is under the newest key
   * @throws IOException if a key is missing that wraps one of them
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int step() throws IOException {
    List<EvidenceVersion> versions = documents.notUnder(store.newestKey(), STEP);
    for (EvidenceVersion version : versions) {
      documents.rewrap(version, store.rewrap(version.stored()));
    }
    return versions.size();
  }
}
