/**
 * What the readers of running text share: OpenDocument, HTML, plain text and Markdown.
 *
 * <p>In come {@link org.levelfield.document.story.Piece}s, the lines and tables of a document in order, each with what
 * its format says of it. {@link org.levelfield.document.story.StoryWriter} tells headings, items, running text and
 * tables apart and gives them to a {@link org.levelfield.document.TextBuilder}. Nothing here knows a format.
 */
@NullMarked
package org.levelfield.document.story;

import org.jspecify.annotations.NullMarked;
