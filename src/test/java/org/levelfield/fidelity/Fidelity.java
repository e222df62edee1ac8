package org.levelfield.fidelity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.levelfield.document.Document;

/**
 * How true the text of one document is, measured against another reader of it.
 *
 * @param name the document's
 * @param status how far we read it
 * @param words how the words of the reference stand in ours. Of a PDF file each page's reference is the one of
 *     pdftotext's three ways (plain, laid out, in the order of the file) that is most like ours: a table has no order
 *     that all would call right
 * @param strict the share of words against the better of pdftotext's plain and laid-out text as a whole; of a Word file
 *     the same as that of {@code words}
 * @param surplus how many words we give that the reference lacks
 * @param pieces cells of a Word file's tables, lines of a PDF file's blocks
 * @param together how many of them stand unbroken in one of our cells or blocks
 * @param scattered some of those that do not
 */
record Fidelity(
        String name,
        Document.Status status,
        Likeness words,
        double strict,
        int surplus,
        int pieces,
        int together,
        List<String> scattered) {

    private static final int EXAMPLES = 5;

    static Fidelity of(String name, Path file) throws IOException {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? ofPdf(name, file) : ofWord(name, file);
    }

    private static Fidelity ofWord(String name, Path file) throws IOException {
        Reading reading = Reading.of(file);
        List<String> given = reading.words();
        Likeness words = Likeness.of(FoldedWords.of(WordReference.text(file)), given);
        Pieces pieces = new Pieces();
        List<String> ours = reading.joinedPieces();
        Set<String> whole = new HashSet<>(ours);
        for (String cell : WordReference.cells(file)) {
            String joined = FoldedWords.joined(cell);
            if (!joined.isEmpty()) {
                pieces.add(cell, whole.contains(joined) || ours.stream().anyMatch(one -> one.contains(joined)));
            }
        }
        return of(name, reading, words, words.share(), given.size(), pieces);
    }

    private static Fidelity ofPdf(String name, Path file) throws IOException {
        Reading reading = Reading.of(file);
        List<String> plain = PdfReference.pages(file, "");
        List<String> laid = PdfReference.pages(file, "-layout");
        List<String> raw = PdfReference.pages(file, "-raw");
        List<String> likest = new ArrayList<>();
        for (int page = 0; page < plain.size(); page++) {
            List<String> ours = FoldedWords.of(reading.page(page));
            List<List<String>> ways = new ArrayList<>();
            for (List<String> way : List.of(plain, laid, raw)) {
                ways.add(page < way.size() ? FoldedWords.of(way.get(page)) : List.of());
            }
            likest.addAll(likest(ways, ours));
        }
        List<String> given = reading.words();
        double strict = Math.max(
                Likeness.of(FoldedWords.of(String.join("\n", plain)), given).share(),
                Likeness.of(FoldedWords.of(String.join("\n", laid)), given).share());
        return of(name, reading, Likeness.of(likest, given), strict, given.size(), lines(file, reading));
    }

    private static List<String> likest(List<List<String>> ways, List<String> ours) {
        List<String> best = ways.get(0);
        double share = -1;
        for (List<String> way : ways) {
            double its = Likeness.of(way, ours).share();
            // An empty way would be like anything; the plain one says whether there is text.
            if (its > share && way.isEmpty() == ways.get(0).isEmpty()) {
                share = its;
                best = way;
            }
        }
        return best;
    }

    private static Pieces lines(Path file, Reading reading) throws IOException {
        Pieces pieces = new Pieces();
        List<List<String>> pages = PdfReference.blockLines(file);
        for (int page = 0; page < pages.size(); page++) {
            List<String> ours = reading.joinedPieces(page);
            for (String line : pages.get(page)) {
                String joined = FoldedWords.joined(line);
                if (!joined.isEmpty()) {
                    pieces.add(line, ours.stream().anyMatch(one -> one.contains(joined)));
                }
            }
        }
        return pieces;
    }

    private static Fidelity of(String name, Reading reading, Likeness words, double strict, int given, Pieces pieces) {
        return new Fidelity(
                name,
                reading.document().status(),
                words,
                strict,
                Math.max(0, given - words.anyOrder()),
                pieces.count,
                pieces.together,
                List.copyOf(pieces.scattered));
    }

    /** Counts pieces that were kept together. */
    private static final class Pieces {
        private int count;
        private int together;
        private final List<String> scattered = new ArrayList<>();

        private void add(String piece, boolean whole) {
            count++;
            together += whole ? 1 : 0;
            if (!whole && scattered.size() < EXAMPLES) {
                scattered.add(piece.strip());
            }
        }
    }
}
