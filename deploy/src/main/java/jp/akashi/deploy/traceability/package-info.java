/**
 * Which test shows which duty: the list of duties, the tags of the tests, and the table made of
 * both.
 */
@NullMarked
package jp.akashi.deploy.traceability;

import org.jspecify.annotations.NullMarked;
