/**
 * Writes pages for a browser: one file each, with its style and pictures inside, no script and no network.
 *
 * <p>The pages' own text lies in {@code src/main/jte}, compiled in the build. What they show is escaped by the template
 * engine for the place where it stands, and cleaned before that of characters that turn the direction of writing.
 */
@NullMarked
package org.levelfield.report.html;

import org.jspecify.annotations.NullMarked;
