/**
 * Cases told step by step over the REST API, each step in the name of whoever takes it: the demo
 * body's cases and the tests' stories are the same words.
 */
@NullMarked
package jp.akashi.deploy.demo;

import org.jspecify.annotations.NullMarked;
