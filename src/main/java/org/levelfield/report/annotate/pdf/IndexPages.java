package org.levelfield.report.annotate.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Writes pages at the end of a file that list the findings; each entry leads to its words. */
final class IndexPages {

    private static final float MARGIN = 60;
    private static final float TITLE = 16;
    private static final float NAME = 11;
    private static final float WORDS = 9;
    private static final float LEADING = 1.35f;
    private static final float GAP = 9;
    private static final int LONGEST_QUOTE = 240;
    private static final float[] BLACK = {0.1f, 0.1f, 0.1f};
    private static final float[] BLUE = {0.05f, 0.25f, 0.55f};
    private static final float[] GREY = {0.35f, 0.35f, 0.35f};

    private final PDDocument pdf;
    private final Letters letters;
    private final List<PDPage> pages = new ArrayList<>();
    private final PDRectangle size = PDRectangle.A4;

    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream out;
    private float y;

    private IndexPages(PDDocument pdf, Letters letters) throws IOException {
        this.pdf = pdf;
        this.letters = letters;
        this.out = new PDPageContentStream(pdf, page);
        this.y = size.getHeight() - MARGIN;
        pages.add(page);
    }

    static void add(PDDocument pdf, List<Highlights.Placed> placed) throws IOException {
        Letters letters = Letters.of(pdf);
        IndexPages index = new IndexPages(pdf, letters);
        index.line("Findings in this document", TITLE, BLACK);
        index.paragraph(
                "This page was added by Levelfield; the pages before it are the document as it was, with notes. The notes"
                        + " say what the words appear to ask and which law speaks to it. They are no legal advice.",
                GREY);
        index.y -= GAP;
        for (int i = 0; i < placed.size(); i++) {
            index.entry(i + 1, placed.get(i));
        }
        index.out.close();
        index.pages.forEach(pdf::addPage);
    }

    private void entry(int number, Highlights.Placed placed) throws IOException {
        String name = number + ". " + placed.note().title() + " – page " + placed.page();
        String quote = placed.note().quote();
        String shown = quote.length() <= LONGEST_QUOTE ? quote : cut(quote);
        List<String> names = letters.wrap(name, NAME, size.getWidth() - 2 * MARGIN);
        List<String> lines = letters.wrap("“" + shown + "”", WORDS, size.getWidth() - 2 * MARGIN);
        float height = (names.size() * NAME + lines.size() * WORDS) * LEADING + GAP;
        if (y - height < MARGIN) {
            turn();
        }
        float top = y;
        for (String line : names) {
            line(line, NAME, BLUE);
        }
        for (String line : lines) {
            line(line, WORDS, BLACK);
        }
        link(placed, new PDRectangle(MARGIN, y, size.getWidth() - 2 * MARGIN, top - y));
        y -= GAP;
    }

    private static String cut(String quote) {
        int end = Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return quote.substring(0, end).strip() + "…";
    }

    private void turn() throws IOException {
        out.close();
        page = new PDPage(size);
        pages.add(page);
        out = new PDPageContentStream(pdf, page);
        y = size.getHeight() - MARGIN;
    }

    private void paragraph(String words, float[] colour) throws IOException {
        for (String line : letters.wrap(words, WORDS, size.getWidth() - 2 * MARGIN)) {
            line(line, WORDS, colour);
        }
    }

    private void line(String words, float points, float[] colour) throws IOException {
        y -= points * LEADING;
        out.beginText();
        out.setNonStrokingColor(colour[0], colour[1], colour[2]);
        out.setFont(letters.font(), points);
        out.newLineAtOffset(MARGIN, y + points * (LEADING - 1));
        out.showText(letters.known(words));
        out.endText();
    }

    private void link(Highlights.Placed placed, PDRectangle around) throws IOException {
        PDPageXYZDestination there = new PDPageXYZDestination();
        there.setPage(pdf.getPage(placed.page() - 1));
        there.setLeft((int) placed.x());
        there.setTop((int) placed.y() + 20);
        PDActionGoTo go = new PDActionGoTo();
        go.setDestination(there);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(go);
        link.setRectangle(around);
        link.setContents(placed.note().title());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPage(page);
        link.setPrinted(true);
        page.getAnnotations().add(link);
    }
}
