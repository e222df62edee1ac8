/**
 * The examples that stand beside the rules of a barrier: each a clause as a buyer would write it, with what is to be
 * found in it. They are documentation and test in one: {@code rules test} runs those of the built-in barriers and of a
 * user's own.
 */
@NullMarked
package org.levelfield.example;

import org.jspecify.annotations.NullMarked;
