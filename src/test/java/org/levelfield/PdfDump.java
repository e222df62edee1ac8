package org.levelfield;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;

/** A copy of a PDF file as text that a person can review: its notes with their places, and the pages that were added. */
final class PdfDump {

    private PdfDump() {}

    /** What the copy has beyond the original; a page of which the text is not as it was says so. */
    static String copy(byte[] original, byte[] copy) throws IOException {
        StringBuilder dump = new StringBuilder();
        try (PDDocument before = Loader.loadPDF(original);
                PDDocument after = Loader.loadPDF(copy)) {
            for (int i = 0; i < after.getNumberOfPages(); i++) {
                dump.append("== page ").append(i + 1).append(": ");
                String text = text(after, i);
                if (i >= before.getNumberOfPages()) {
                    dump.append("added\n").append(text.strip()).append('\n');
                } else {
                    dump.append(text.equals(text(before, i)) ? "text as before\n" : "TEXT CHANGED\n");
                }
                PDPage page = after.getPage(i);
                int old = i < before.getNumberOfPages()
                        ? before.getPage(i).getAnnotations().size()
                        : 0;
                dump.append(page.getAnnotations().stream()
                        .skip(old)
                        .map(PdfDump::told)
                        .collect(Collectors.joining()));
            }
        }
        return dump.toString();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(pdf);
    }

    private static String told(PDAnnotation one) {
        StringBuilder told = new StringBuilder("-- " + one.getSubtype() + " " + box(one.getRectangle()));
        if (one instanceof PDAnnotationLink link) {
            told.append(" to page ").append(page(link));
        }
        told.append('\n');
        if (one instanceof PDAnnotationTextMarkup mark) {
            float[] quads = mark.getQuadPoints();
            for (int i = 0; i + 7 < quads.length; i += 8) {
                told.append("   over ").append(numbers(quads, i, 8)).append('\n');
            }
        }
        if (one instanceof PDAnnotationMarkup mark) {
            told.append("   by ")
                    .append(mark.getTitlePopup())
                    .append(", ")
                    .append(mark.getSubject())
                    .append('\n');
        }
        if (one.getContents() != null) {
            one.getContents()
                    .lines()
                    .forEach(line -> told.append("   ").append(line).append('\n'));
        }
        return told.toString();
    }

    private static String page(PDAnnotationLink link) {
        try {
            return link.getAction() instanceof PDActionGoTo jump
                            && jump.getDestination() instanceof PDPageDestination there
                    ? String.valueOf(there.retrievePageNumber() + 1)
                    : "none";
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String box(PDRectangle box) {
        return numbers(
                new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()},
                0,
                4);
    }

    /** To a tenth of a point: what is less nobody sees, and it may hang on the order of sums. */
    private static String numbers(float[] all, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> String.format(Locale.ROOT, "%.1f", all[i]))
                .collect(Collectors.joining(" "));
    }
}
