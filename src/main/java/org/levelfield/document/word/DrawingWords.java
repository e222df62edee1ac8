package org.levelfield.document.word;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Wording;
import org.levelfield.document.word.parts.WordPackage;
import org.levelfield.document.word.parts.XmlElement;

/** Reads the words of what is drawn: diagrams, charts, shapes and letters bent along a line. */
final class DrawingWords {

    /** What a chart shows by height or size, its scales included. */
    private static final Set<String> FIGURES = Set.of("c:val", "c:xVal", "c:yVal", "c:bubbleSize", "cx:numDim");

    private static final Set<String> DRAWN = Set.of("dgm:relIds", "c:chart", "cx:chart", "a:txBody", "v:textpath");

    private final WordPackage file;
    private final Set<Oddity> oddities;

    DrawingWords(WordPackage file, Set<Oddity> oddities) {
        this.file = file;
        this.oddities = oddities;
    }

    /** Whether an element stands for words that {@link #of} can read. */
    static boolean isDrawn(XmlElement element) {
        return DRAWN.contains(element.name());
    }

    /**
     * The words that a drawing shows, line by line, each once: of a diagram its nodes, of a chart its titles, the names
     * of its series and its categories.
     */
    List<String> of(XmlElement drawing) {
        Set<String> lines = new LinkedHashSet<>();
        try {
            switch (drawing.name()) {
                case "dgm:relIds" ->
                    file.pointed(drawing.get("dm"), "dgm:dataModel").forEach(child -> collect(child, lines));
                case "c:chart" ->
                    file.pointed(drawing.get("id"), "c:chartSpace").forEach(child -> collect(child, lines));
                case "cx:chart" ->
                    file.pointed(drawing.get("id"), "cx:chartSpace").forEach(child -> collect(child, lines));
                case "v:textpath" -> lines.add(Wording.plain(drawing.get("string")));
                default -> collect(drawing, lines);
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // A broken drawing loses its own words, not the document's.
            oddities.add(Oddity.DIAGRAM);
        }
        lines.remove("");
        return List.copyOf(lines);
    }

    private static void collect(XmlElement element, Set<String> lines) {
        switch (element.name()) {
            case "a:p" -> lines.add(Wording.plain(words(element)));
            case "c:v", "cx:v", "cx:pt" -> lines.add(Wording.plain(element.text()));
            default -> {
                if (!FIGURES.contains(element.name())) {
                    element.children().forEach(child -> collect(child, lines));
                }
            }
        }
    }

    private static String words(XmlElement element) {
        if (element.name().equals("a:br")) {
            return "\n";
        }
        StringBuilder words = new StringBuilder(element.text());
        element.children().forEach(child -> words.append(words(child)));
        return words.toString();
    }
}
