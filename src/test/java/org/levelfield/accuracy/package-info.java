/** Scores what is found in labelled documents against the labels, which people made by hand. */
@NullMarked
package org.levelfield.accuracy;

import org.jspecify.annotations.NullMarked;
