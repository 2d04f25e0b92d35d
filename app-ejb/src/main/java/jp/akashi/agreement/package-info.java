/**
 * Whether the body takes the case on, on what terms, and the certification agreement (認証契約) that
 * both sign.
 */
@NullMarked
package jp.akashi.agreement;

import org.jspecify.annotations.NullMarked;
