/**
 * Compiles the rule book in the Maven build, so that the program compiles nothing when it starts.
 *
 * <p>In come the {@code .drl} files under {@code rules/} and the compiled classes of this module; out go the classes of
 * Drools' executable model and the resource {@code org/levelfield/rules/models.txt}, which names them. Start reading at
 * {@link org.levelfield.build.RuleBookBuild}. Equal rules give equal bytes on the same JDK. Nothing else imports this
 * package, since what it stands on is absent at run time.
 */
@NullMarked
package org.levelfield.build;

import org.jspecify.annotations.NullMarked;
