package org.levelfield;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.language.LanguageDetector;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.report.Report;
import org.levelfield.rules.engine.RuleEngine;

/** Packs of several documents made without a file. */
public final class Packs {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final RuleEngine ENGINE = RuleEngine.builtIn();
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private Packs() {}

    /** A document of a pack; the name's ending tells the format, PDF or DOCX. */
    public static Document document(int number, String name, Consumer<TextBuilder> writer) {
        TextBuilder paper = new TextBuilder();
        writer.accept(paper);
        return new Document(
                "d" + number,
                name,
                Optional.of("%064d".formatted(number)),
                name.endsWith(".pdf") ? Format.PDF : Format.DOCX,
                Document.Status.READ,
                paper.text(),
                paper.blocks(),
                paper.pages(),
                org.levelfield.document.Places.NONE,
                List.of(),
                LanguageDetector.detect(paper.text()).code());
    }

    /** A document of paragraphs. */
    public static Document lines(int number, String name, String... lines) {
        return document(number, name, paper -> Stream.of(lines).forEach(line -> paper.paragraph(line, "")));
    }

    /** What the usual check makes of documents. */
    public static Report check(Document... documents) {
        return LEVELFIELD.judge(List.of(documents), CheckOptions.usual(NOW));
    }

    /** The documents marked with the words of the built-in rule book. */
    public static List<MarkedDocument> marked(Document... documents) {
        return Stream.of(documents).map(ENGINE.marker()::mark).toList();
    }
}
