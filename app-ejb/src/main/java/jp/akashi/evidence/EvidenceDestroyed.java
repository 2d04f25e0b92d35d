package jp.akashi.evidence;

import jp.akashi.application.ApplicationNumber;

/**
 * A version of a document lost its key, or what was written on it on screen was destroyed. Whoever
 * keeps something derived from its content (a text extract, an index, a picture) observes this and
 * lets it go, in the same transaction.
 *
 * @param documentId id of the required document of the case
 * @param code of the edition's required document
 * @param position 1 for the first version of the document; 0 for what was written on it on screen
 */
public record EvidenceDestroyed(
    ApplicationNumber number, long documentId, String code, int position) {}
