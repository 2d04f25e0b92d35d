/** The public register: exactly what the holder agreed to publish. */
@NullMarked
package jp.akashi.register;

import org.jspecify.annotations.NullMarked;
