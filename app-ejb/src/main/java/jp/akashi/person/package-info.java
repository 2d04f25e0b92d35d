/**
 * Who acts: the roles of the realm, the people who have signed in, the person of this call. A
 * ground-floor package: every step may use it, it knows none.
 */
@NullMarked
package jp.akashi.person;

import org.jspecify.annotations.NullMarked;
