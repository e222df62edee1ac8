package org.levelfield.document.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.levelfield.document.Block.Aside.Kind;
import org.levelfield.document.Places;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.pdf.layout.PageText;

/** Joins the pages of a document to one running text with its headings, paragraphs, items and tables. */
public final class PageJoiner {

    private PageJoiner() {}

    /**
     * A document's text.
     *
     * @param built the text with its blocks and pages
     * @param places where its words stand
     */
    public record Joined(TextBuilder built, Places places) {}

    /**
     * Joins pages.
     *
     * @param pages all pages of the document in their order, numbered from 1
     * @param bookmarks titles of the document's outline in their order, each with its depth from 1
     * @return where the words stand, and the text, its blocks, and as many pages as came in; a passage that runs over the end of a page is one block,
     *     its parts joined by {@code " … "}, and what is printed on page after page stands once, at the end, as an aside
     */
    public static Joined join(List<PageText> pages, Map<String, Integer> bookmarks) {
        Furniture.Cleaned cleaned = Furniture.without(pages);
        List<PageText> clean = cleaned.pages();
        Vocabulary vocabulary = new Vocabulary();
        clean.forEach(page -> page.elements().forEach(element -> vocabulary.addAll(element.lines())));
        PassageMaker maker = new PassageMaker(vocabulary, Leading.usual(clean));
        clean.forEach(maker::addPage);
        List<Piece> pieces = new ArrayList<>(maker.pieces());
        cleaned.running().forEach(words -> pieces.add(new AsidePiece(pages.size(), Kind.RUNNING, words)));
        List<Passage> passages = pieces.stream()
                .filter(Passage.class::isInstance)
                .map(Passage.class::cast)
                .toList();
        HeadingRule headings = new HeadingRule(passages, bookmarks);
        ContentWriter writer = new ContentWriter(headings, vocabulary);
        return new Joined(writer.write(pieces, pages.size()), writer.places());
    }
}
