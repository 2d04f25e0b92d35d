package jp.akashi.application;

import java.time.Instant;
import jp.akashi.scheme.Bilingual;

/**
 * Something the engine does by itself in a case, such as issuing the certificate, and gave up after
 * all its attempts: the case goes on only when somebody lets it try again.
 *
 * @param number the case
 * @param work what it could not do, as the process model names it
 * @param since when it gave up
 */
public record Standstill(ApplicationNumber number, Bilingual work, Instant since) {}
