package jp.akashi.agreement;

import jp.akashi.scheme.Origin;

/**
 * A clause of the agreement as a side reads it.
 *
 * @param origin where the edition has it from
 */
public record AgreementClause(String number, String heading, String text, Origin origin) {}
