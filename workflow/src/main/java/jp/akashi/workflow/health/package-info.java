/**
 * What the server says of its health at its management port: whether it lives, and whether it can
 * take requests. These classes are a library of the EAR, since the server looks for such checks
 * nowhere else in an EAR; from there they see neither our modules nor their beans.
 */
@NullMarked
package jp.akashi.workflow.health;

import org.jspecify.annotations.NullMarked;
