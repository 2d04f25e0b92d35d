/**
 * The papers the body hands out: PDFs with embedded fonts, sealed. Ground floor: knows no step,
 * takes plain words.
 */
@NullMarked
package jp.akashi.paper;

import org.jspecify.annotations.NullMarked;
