/**
 * What is told of a finding beside its words, whatever the format of the document: in comes a finding, out go short
 * labelled lines. Knows no file format.
 */
@NullMarked
package org.levelfield.report.annotate.note;

import org.jspecify.annotations.NullMarked;
