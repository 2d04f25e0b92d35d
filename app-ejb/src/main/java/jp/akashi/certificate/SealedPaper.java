package jp.akashi.certificate;

/**
 * The paper as handed over.
 *
 * @param signedBy title of who signed
 * @param pdf sealed
 */
public record SealedPaper(String signedBy, byte[] pdf) {}
