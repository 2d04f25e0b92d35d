/**
 * What the administrator of the body has set up in the environment of the server. A setting that is
 * missing or unusable ends the start with one sentence that names it.
 */
@NullMarked
package jp.akashi.setting;

import org.jspecify.annotations.NullMarked;
