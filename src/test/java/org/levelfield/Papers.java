package org.levelfield;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.levelfield.clause.Clause;
import org.levelfield.clause.ClauseSplitter;
import org.levelfield.clause.Part;
import org.levelfield.clause.PartTable;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.TextBuilder;

/** Small documents made without a file. */
public final class Papers {

    /** A few headings that open parts. */
    public static final PartTable PARTS = new PartTable(List.of(
            new PartTable.Entry(Part.CONTENTS, List.of("contents")),
            new PartTable.Entry(Part.ELIGIBILITY, List.of("who may bid")),
            new PartTable.Entry(Part.TERMS, List.of("contract terms"))));

    private Papers() {}

    /** A document of one paragraph. */
    public static Document of(String words) {
        return written(paper -> paper.paragraph(words, ""));
    }

    /** A document as a writer builds it. */
    public static Document written(Consumer<TextBuilder> writer) {
        TextBuilder paper = new TextBuilder();
        writer.accept(paper);
        return new Document(
                "d1",
                "paper.docx",
                Optional.empty(),
                Format.DOCX,
                Document.Status.READ,
                paper.text(),
                paper.blocks(),
                paper.pages(),
                List.of());
    }

    /** The only clause of a text of one sentence. */
    public static Clause clause(String sentence) {
        List<Clause> clauses = ClauseSplitter.split(of(sentence), PARTS);
        if (clauses.size() != 1) {
            throw new IllegalArgumentException(clauses.size() + " clauses: " + sentence);
        }
        return clauses.get(0);
    }
}
