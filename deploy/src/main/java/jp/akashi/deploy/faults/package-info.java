/**
 * {@code deploy/faults}: while clients take steps, a part is killed as a power cut would and
 * started again; then every acknowledged step must stand on record exactly once, and every case
 * where its journal says. Files are sent as well: what is seen of them must be whole, and what is
 * not on record must be gone after cleaning.
 */
@NullMarked
package jp.akashi.deploy.faults;

import org.jspecify.annotations.NullMarked;
