/**
 * What the competent minister's side sees: issued certificates and figures about them, and nothing
 * of cases, evidence or journals.
 */
@NullMarked
package jp.akashi.supervision;

import org.jspecify.annotations.NullMarked;
