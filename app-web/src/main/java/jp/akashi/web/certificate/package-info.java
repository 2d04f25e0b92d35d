/** Certificates, over REST and on pages. */
@NullMarked
package jp.akashi.web.certificate;

import org.jspecify.annotations.NullMarked;
