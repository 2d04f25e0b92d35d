/**
 * The application for certification and the case it opens: what is applied for, its statutory
 * state, and the port through which facts reach the engine.
 */
@NullMarked
package jp.akashi.application;

import org.jspecify.annotations.NullMarked;
