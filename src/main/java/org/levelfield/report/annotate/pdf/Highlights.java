package org.levelfield.report.annotate.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.levelfield.document.Places.Box;
import org.levelfield.document.Span;
import org.levelfield.finding.Status;
import org.levelfield.report.annotate.note.Note;

/**
 * Puts highlights with notes on pages. Findings about the very same words share one highlight, whose note tells them all:
 * of several that cover one another a reader sees only the uppermost. One whose words stand nowhere on a page that is
 * known is a note at the head of the page.
 */
final class Highlights {

    private static final float POPUP_WIDTH = 260;
    private static final float POPUP_HEIGHT = 180;
    private static final float PIN = 20;

    private final PDDocument pdf;
    private final Calendar date;

    /**
     * A finding's place.
     *
     * @param page counted from 1
     * @param x in points from the left of the page as stored
     * @param y in points from the foot of the page as stored, above the words
     */
    record Placed(Note note, int page, float x, float y) {}

    Highlights(PDDocument pdf, Instant when) {
        this.pdf = pdf;
        this.date = GregorianCalendar.from(when.atZone(ZoneOffset.UTC));
        this.date.setTimeZone(TimeZone.getTimeZone("UTC"));
    }

    /** Adds all; gives the places in the order of the notes. */
    List<Placed> add(List<Note> notes) {
        Map<Span, List<Note>> together = notes.stream()
                .collect(
                        Collectors.groupingBy(note -> note.evidence().span(), LinkedHashMap::new, Collectors.toList()));
        List<Placed> placed = new ArrayList<>();
        together.values().forEach(same -> place(same, placed));
        return placed;
    }

    private void place(List<Note> same, List<Placed> placed) {
        Map<Integer, List<Box>> pages = same.get(0).evidence().boxes().stream()
                .filter(box -> box.page() <= pdf.getNumberOfPages())
                .collect(Collectors.groupingBy(Box::page, TreeMap::new, Collectors.toList()));
        if (pages.isEmpty()) {
            int page = Math.min(same.get(0).evidence().page().orElse(1), pdf.getNumberOfPages());
            PDRectangle at = pin(page, same);
            same.forEach(note -> placed.add(new Placed(note, page, at.getLowerLeftX(), at.getUpperRightY())));
            return;
        }
        boolean first = true;
        for (Map.Entry<Integer, List<Box>> on : pages.entrySet()) {
            PageSpace space = new PageSpace(pdf.getPage(on.getKey() - 1));
            PDRectangle at = highlight(space, on.getKey(), on.getValue(), same, first);
            if (first) {
                same.forEach(
                        note -> placed.add(new Placed(note, on.getKey(), at.getLowerLeftX(), at.getUpperRightY())));
            }
            first = false;
        }
    }

    private PDRectangle highlight(PageSpace space, int page, List<Box> boxes, List<Note> same, boolean first) {
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        float[] quads = new float[8 * boxes.size()];
        PDRectangle around = space.rectangle(boxes.get(0));
        for (int i = 0; i < boxes.size(); i++) {
            space.corners(boxes.get(i), quads, 8 * i);
            around = union(around, space.rectangle(boxes.get(i)));
        }
        highlight.setQuadPoints(quads);
        highlight.setRectangle(around);
        add(highlight, page, same, first ? "" : "(goes on from the page before)\n\n");
        return around;
    }

    private PDRectangle pin(int page, List<Note> same) {
        PDAnnotationText pin = new PDAnnotationText();
        PageSpace space = new PageSpace(pdf.getPage(page - 1));
        PDRectangle at = space.rectangle(new Box(page, PIN, PIN, 2 * PIN, 2 * PIN));
        pin.setName(PDAnnotationText.NAME_COMMENT);
        pin.setRectangle(at);
        add(pin, page, same, "“" + same.get(0).quote() + "”\n\n");
        return at;
    }

    private void add(PDAnnotationMarkup mark, int number, List<Note> same, String before) {
        PDPage page = pdf.getPage(number - 1);
        mark.setPage(page);
        mark.setPrinted(true);
        mark.setColor(colour(same));
        mark.setConstantOpacity(1);
        mark.setTitlePopup(Note.AUTHOR);
        mark.setSubject(same.stream().map(Note::title).collect(Collectors.joining("; ")));
        mark.setContents(before + same.stream().map(Highlights::told).collect(Collectors.joining("\n\n———\n\n")));
        mark.setCreationDate(date);
        mark.setModifiedDate(date);
        mark.setAnnotationName("levelfield-" + same.get(0).finding().id() + "-" + number);
        PDAnnotationPopup popup = new PDAnnotationPopup();
        popup.setPage(page);
        popup.setParent(mark);
        popup.setRectangle(popup(page.getCropBox(), mark.getRectangle()));
        popup.setModifiedDate(date);
        mark.setPopup(popup);
        mark.constructAppearances(pdf);
        append(page, List.of(mark, popup));
    }

    /** In a list of its own: some files let two pages share one. */
    private static void append(PDPage page, List<PDAnnotation> marks) {
        COSArray all = new COSArray();
        COSBase there = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
        if (there instanceof COSArray array) {
            array.forEach(all::add);
        }
        marks.forEach(all::add);
        page.getCOSObject().setItem(COSName.ANNOTS, all);
    }

    private static String told(Note note) {
        StringBuilder told = new StringBuilder(note.title()).append('\n');
        note.lines().stream()
                .filter(line -> !line.label().equals("Ask"))
                .forEach(line -> told.append('\n').append(line.told()));
        told.append("\nInstead write: ").append(note.remedy());
        note.lines().stream()
                .filter(line -> line.label().equals("Ask"))
                .forEach(line -> told.append("\nOr ask: ").append(line.words()));
        return told.append("\n\nLevelfield, finding ")
                .append(note.finding().id())
                .toString();
    }

    /** Of the gravest; light enough to read the words through it. */
    private static PDColor colour(List<Note> same) {
        Status gravest = same.stream()
                .map(note -> note.finding().status())
                .max(Comparator.naturalOrder())
                .orElse(Status.NOTE);
        float[] parts = switch (gravest) {
            case POSSIBLE_BREACH -> new float[] {1, 0.66f, 0.66f};
            case AGAINST_GUIDANCE -> new float[] {1, 0.82f, 0.5f};
            case PRACTICAL_BARRIER -> new float[] {1, 0.95f, 0.5f};
            case NOTE -> new float[] {0.75f, 0.88f, 1};
        };
        return new PDColor(parts, PDDeviceRGB.INSTANCE);
    }

    private static PDRectangle popup(PDRectangle page, PDRectangle words) {
        float top = Math.max(page.getLowerLeftY() + POPUP_HEIGHT, words.getUpperRightY());
        return new PDRectangle(page.getUpperRightX(), top - POPUP_HEIGHT, POPUP_WIDTH, POPUP_HEIGHT);
    }

    private static PDRectangle union(PDRectangle one, PDRectangle other) {
        float left = Math.min(one.getLowerLeftX(), other.getLowerLeftX());
        float foot = Math.min(one.getLowerLeftY(), other.getLowerLeftY());
        return new PDRectangle(
                left,
                foot,
                Math.max(one.getUpperRightX(), other.getUpperRightX()) - left,
                Math.max(one.getUpperRightY(), other.getUpperRightY()) - foot);
    }
}
