package org.levelfield;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.document.Block;
import org.levelfield.document.Content;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.mention.Amount;
import org.levelfield.mention.Count;
import org.levelfield.mention.Lexicon;
import org.levelfield.mention.Mark;
import org.levelfield.mention.Marker;
import org.levelfield.mention.Period;
import org.levelfield.mention.Share;

/** What the marking finds in a document that a reader has read, written short for tests to compare. */
public final class Quantities {

    private static final Marker MARKER = new Marker(
            new Lexicon(Map.of(
                    "turnover", new Lexicon.Words(List.of("turnover"), List.of()),
                    "demand", new Lexicon.Words(List.of("must"), List.of()))),
            Papers.PARTS);

    private Quantities() {}

    /** Amounts, shares, periods and counts of all clauses in order: {@code GBP 1000000}, {@code 60%}, {@code 36m}. */
    public static List<String> of(Content content) {
        return marks(content).stream().flatMap(mark -> told(mark).stream()).toList();
    }

    /** The concepts {@code turnover} and {@code demand} (must) in order. */
    public static List<String> concepts(Content content) {
        return marks(content).stream()
                .filter(mark -> mark instanceof org.levelfield.mention.Concept && mark.isOwn())
                .map(Mark::kind)
                .toList();
    }

    private static List<Mark> marks(Content content) {
        return MARKER.mark(document(content)).clauses().stream()
                .flatMap(clause -> clause.marks().stream())
                .toList();
    }

    private static Document document(Content content) {
        List<Block> blocks = content.blocks();
        return new Document(
                "d1",
                "paper.docx",
                Optional.empty(),
                Format.DOCX,
                Document.Status.READ,
                content.text(),
                blocks,
                content.pages(),
                List.of());
    }

    private static Optional<String> told(Mark mark) {
        if (mark instanceof Amount amount) {
            return Optional.of(amount.currency().getCurrencyCode() + " "
                    + amount.value().stripTrailingZeros().toPlainString());
        }
        if (mark instanceof Share share) {
            return Optional.of(share.percent().stripTrailingZeros().toPlainString() + "%");
        }
        if (mark instanceof Period period) {
            return Optional.of(period.told());
        }
        return mark instanceof Count count
                ? Optional.of("#" + count.value().stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
