package org.levelfield.document.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.pdf.layout.Element;
import org.levelfield.document.pdf.layout.Line;
import org.levelfield.document.pdf.layout.PageText;

/** How far a document's lines stand apart. */
final class Leading {

    /** Where no paragraph shows it. */
    private static final float DEFAULT = 1.25f;

    private Leading() {}

    /** The median step from line to line, in letter sizes, where a sentence plainly runs on. */
    static float usual(List<PageText> pages) {
        List<Float> steps = new ArrayList<>();
        for (PageText page : pages) {
            Line before = null;
            for (Element element : page.elements()) {
                Line line = element instanceof Line found ? found : null;
                if (before != null && line != null && line.beginsSmall() && !Sentence.closed(before.text())) {
                    float step = (line.y() - before.y()) / line.size();
                    if (step > 0.5f && step < 4) {
                        steps.add(step);
                    }
                }
                before = line;
            }
        }
        steps.sort(null);
        return steps.size() < 3 ? DEFAULT : steps.get(steps.size() / 2);
    }
}
