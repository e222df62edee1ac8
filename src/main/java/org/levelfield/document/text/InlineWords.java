package org.levelfield.document.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.levelfield.document.prose.Wording;

/**
 * The words of a paragraph of Markdown as they are shown.
 *
 * @param words clean text
 * @param bold whether every letter of it is bold
 */
record InlineWords(String words, boolean bold) {

    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*?-->|<(script|style|template)\\b.*?(?:</\\1\\s*>|\\z)");
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    static InlineWords of(Node parent) {
        Collector collector = new Collector();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(collector);
        }
        boolean bold = collector.letters > 0 && collector.boldLetters == collector.letters;
        return new InlineWords(Wording.plain(collector.words), bold);
    }

    static InlineWords ofText(String text) {
        return new InlineWords(Wording.plain(text), false);
    }

    /** What is left of HTML when its tags, scripts and comments are gone. */
    static String withoutTags(String html) {
        return TAG.matcher(UNSEEN.matcher(html).replaceAll(" ")).replaceAll(" ");
    }

    private static final class Collector extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();
        private int letters;
        private int boldLetters;
        private int strong;

        private void text(String found) {
            words.append(found);
            int seen = (int) found.chars().filter(Character::isLetterOrDigit).count();
            letters += seen;
            boldLetters += strong > 0 ? seen : 0;
        }

        @Override
        public void visit(Text text) {
            text(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            words.append('\n');
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            strong++;
            visitChildren(emphasis);
            strong--;
        }

        @Override
        public void visit(HtmlInline html) {
            words.append(html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br") ? "\n" : "");
        }

        @Override
        public void visit(Image image) {
            // A picture's description stands in its place only where the picture is missing.
        }
    }
}
