/** Starts and stops the whole of Akashi on one machine: database, identity provider, server. */
@NullMarked
package jp.akashi.deploy;

import org.jspecify.annotations.NullMarked;
