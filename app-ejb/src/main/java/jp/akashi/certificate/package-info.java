/** The certificate: its number, its face, its life. */
@NullMarked
package jp.akashi.certificate;

import org.jspecify.annotations.NullMarked;
