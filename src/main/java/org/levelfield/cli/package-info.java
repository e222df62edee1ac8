/**
 * The command line. It reads arguments, calls the front door and prints; it decides nothing.
 *
 * <p>Only this package touches the standard streams and ends the process. Start reading at {@link
 * org.levelfield.cli.Main}.
 */
@NullMarked
package org.levelfield.cli;

import org.jspecify.annotations.NullMarked;
