package jp.akashi.evidence;

/**
 * A version that may lie in another place.
 *
 * @param id of its record
 * @param label number of the case, code of the document, number of the version
 * @param stored as the record says now
 */
record MovableVersion(long id, String label, StoredFile stored) {}
