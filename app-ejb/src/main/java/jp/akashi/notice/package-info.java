/**
 * Messages to people: what the body tells whom, kept so that nobody depends on an e-mail that got
 * lost, and sent by e-mail too where the body has a mail server. Ground floor: knows no step.
 */
@NullMarked
package jp.akashi.notice;

import org.jspecify.annotations.NullMarked;
