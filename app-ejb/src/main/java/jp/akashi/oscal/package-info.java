/**
 * Catalogues of controls in NIST's Open Security Controls Assessment Language (OSCAL), versions 1.0
 * and 1.1, as JSON and as XML. One tree stands for both; it knows nothing of editions.
 */
@NullMarked
package jp.akashi.oscal;

import org.jspecify.annotations.NullMarked;
