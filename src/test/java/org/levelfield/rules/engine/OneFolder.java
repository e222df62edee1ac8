package org.levelfield.rules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.TextBuilder;
import org.levelfield.finding.Finding;
import org.levelfield.report.Report;

/** A barrier that the rule book does not have, as a stranger would add it, and a tender that raises it. */
final class OneFolder {

    static final Path RULES = Path.of("src/test/resources/org/levelfield/rules/engine/my-rules");
    static final String ID = "unpaid-design-work";
    static final Path BARRIER = Path.of("barriers", "timetable-and-process", ID);
    static final String SENTENCE = "Each Tenderer must enclose at least three maquettes of its design.";

    /** Paragraphs; those that are short are headings. */
    static final List<String> TENDER = List.of(
            "This procurement is run under the Procurement Act 2023. Date of publication: 2 March 2026.",
            "Instructions to tenderers",
            SENTENCE + " They will not be returned.",
            "Financial standing",
            "Bidders must have a minimum annual turnover of £2,000,000.",
            "Bidders must send audited accounts for the last three years.");

    private OneFolder() {}

    static Document document(List<String> paragraphs) {
        TextBuilder text = new TextBuilder();
        for (String words : paragraphs) {
            if (words.endsWith(".")) {
                text.paragraph(words, "");
            } else {
                text.heading(words, 1, "");
            }
        }
        return new Document(
                "d1",
                "itt.docx",
                Optional.empty(),
                Format.DOCX,
                Document.Status.READ,
                text.text(),
                text.blocks(),
                text.pages(),
                List.of());
    }

    static Report judge(Levelfield levelfield, List<String> paragraphs) {
        return levelfield.judge(
                List.of(document(paragraphs)), CheckOptions.usual(Instant.parse("2026-03-02T00:00:00Z")));
    }

    /** The barriers that were found, one name for each finding. */
    static List<String> barriers(Report report) {
        return report.findings().stream().map(Finding::barrier).sorted().toList();
    }

    /** Copies a folder of rules, whole. */
    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                Path target = to.resolve(from.relativize(file).toString());
                try {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }

    /** Copies this folder of rules and changes one of the barrier's files; the change must change something. */
    static Path spoilt(Path to, String file, String words, String instead) throws IOException {
        copy(RULES, to);
        Path spoilt = to.resolve(BARRIER).resolve(file);
        String text = Files.readString(spoilt);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " does not hold: " + words);
        }
        Files.writeString(spoilt, text.replace(words, instead));
        return to;
    }
}
