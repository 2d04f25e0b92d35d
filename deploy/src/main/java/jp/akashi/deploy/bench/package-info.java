/**
 * {@code deploy/bench}: how much of what its parts could do bare Akashi keeps. Both sides of a
 * ratio are measured in one run, alternating, so that a busy machine troubles both alike.
 */
@NullMarked
package jp.akashi.deploy.bench;

import org.jspecify.annotations.NullMarked;
