/**
 * What comes next in a case: the process models, the engine that runs them, and the way to it and
 * back. The only package that knows the engine.
 */
@NullMarked
package jp.akashi.workflow;

import org.jspecify.annotations.NullMarked;
