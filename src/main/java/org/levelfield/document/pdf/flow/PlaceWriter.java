package org.levelfield.document.pdf.flow;

import java.util.List;
import org.levelfield.document.Places;
import org.levelfield.document.Span;
import org.levelfield.document.pdf.layout.WordSpots;

/** Writes down where the words of passages stand, as the passages are written into the text. */
final class PlaceWriter {

    private final Places.Builder places = new Places.Builder();
    private int last;

    /**
     * Adds the words of a passage.
     *
     * @param passage the passage
     * @param start where its words start in the text
     * @param page on which it starts, counted from 1
     */
    void add(Passage passage, int start, int page) {
        List<Passage.Part> parts = passage.parts();
        int on = page;
        int crossed = 0;
        for (int i = 0; i < parts.size(); i++) {
            Passage.Part part = parts.get(i);
            while (crossed < passage.breaks().size() && passage.breaks().get(crossed) <= part.at()) {
                crossed++;
                on++;
            }
            int end = i + 1 < parts.size()
                    ? parts.get(i + 1).at()
                    : passage.words().length();
            add(part, start, start + end, on);
        }
    }

    private void add(Passage.Part part, int start, int end, int page) {
        WordSpots spots = part.line().spots();
        for (int i = 0; i < spots.size(); i++) {
            int from = Math.max(last, start + part.at() + Math.max(0, spots.start(i) - part.from()));
            int to = Math.min(end, start + part.at() + spots.end(i) - part.from());
            if (from < to) {
                places.add(new Span(from, to), spots.box(i, page), spots.confidence(i));
                last = to;
            }
        }
    }

    Places places() {
        return places.build();
    }
}
