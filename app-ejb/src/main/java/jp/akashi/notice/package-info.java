/**
 * Messages to people: what the body tells whom, kept so that nobody depends on an e-mail that got
 * lost. Ground floor: knows no step.
 */
@NullMarked
package jp.akashi.notice;

import org.jspecify.annotations.NullMarked;
