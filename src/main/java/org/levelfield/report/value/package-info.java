/** Writes the sheet of a value case: text for a terminal, JSON for programs. Start reading at ValueText. */
@NullMarked
package org.levelfield.report.value;

import org.jspecify.annotations.NullMarked;
