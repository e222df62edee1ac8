package org.levelfield.document.word;

import static org.levelfield.document.word.DocxFile.definition;
import static org.levelfield.document.word.DocxFile.item;
import static org.levelfield.document.word.DocxFile.level;
import static org.levelfield.document.word.DocxFile.list;
import static org.levelfield.document.word.DocxFile.p;
import static org.levelfield.document.word.DocxFile.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.document.UnreadableException;

/** Lists whose labels Word alone knows, and figures that look like labels. */
class WordListTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void theTrapIsPassed(Trap trap) throws IOException, UnreadableException {
        trap.check(folder);
    }

    static Stream<Trap> traps() {
        return lists();
    }

    private static Stream<Trap> lists() {
        return Stream.of(
                Trap.of(
                        "a letter after z",
                        DocxFile.of(item(1, 0, "a van"), item(1, 0, "a shed"), item(1, 0, "a boat"))
                                .with(
                                        "numbering",
                                        definition(0, level(0, "lowerLetter", "(%1)", "")),
                                        list(
                                                1,
                                                0,
                                                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"26\"/></w:lvlOverride>")),
                        "I0 [(z)] a van",
                        "I0 [(aa)] a shed",
                        "I0 [(bb)] a boat"),
                Trap.of(
                        "Roman numerals below letters",
                        DocxFile.of(
                                        item(1, 0, "a van,"),
                                        item(1, 1, "red,"),
                                        item(1, 1, "blue,"),
                                        item(1, 1, "grey,"),
                                        item(1, 1, "white"))
                                .with(
                                        "numbering",
                                        definition(
                                                0,
                                                level(0, "upperLetter", "%1.", ""),
                                                level(1, "lowerRoman", "(%2)", "")),
                                        list(1, 0, "")),
                        "I0 [A.] a van,",
                        "I1 [(i)] red,",
                        "I1 [(ii)] blue,",
                        "I1 [(iii)] grey,",
                        "I1 [(iv)] white"),
                Trap.of(
                        "figures in the legal style under letters",
                        DocxFile.of(
                                        item(1, 0, "You must do this one thing well."),
                                        item(1, 0, "You must do this one thing well."),
                                        item(1, 1, "You must do this one thing well."))
                                .with(
                                        "numbering",
                                        definition(
                                                0,
                                                level(0, "upperRoman", "%1.", ""),
                                                level(1, "decimal", "%1.%2", "<w:isLgl/>")),
                                        list(1, 0, "")),
                        "I0 [I.] You must do this one thing well.",
                        "I0 [II.] You must do this one thing well.",
                        "P [2.1] You must do this one thing well."),
                Trap.of(
                        "a level that starts anew under the next",
                        DocxFile.of(
                                        item(1, 0, "You must do this one thing well."),
                                        item(1, 1, "You must do this one thing well."),
                                        item(1, 1, "You must do this one thing well."),
                                        item(1, 0, "You must do this one thing well."),
                                        item(1, 1, "You must do this one thing well."))
                                .with(
                                        "numbering",
                                        definition(0, level(0, "decimal", "%1.", ""), level(1, "decimal", "%1.%2", "")),
                                        list(1, 0, "")),
                        "P [1.] You must do this one thing well.",
                        "P [1.1] You must do this one thing well.",
                        "P [1.2] You must do this one thing well.",
                        "P [2.] You must do this one thing well.",
                        "P [2.1] You must do this one thing well."),
                Trap.of(
                        "a level that never starts anew",
                        DocxFile.of(
                                        item(1, 0, "You must do this one thing well."),
                                        item(1, 1, "You must do this one thing well."),
                                        item(1, 0, "You must do this one thing well."),
                                        item(1, 1, "You must do this one thing well."))
                                .with(
                                        "numbering",
                                        definition(
                                                0,
                                                level(0, "decimal", "%1.", ""),
                                                level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>")),
                                        list(1, 0, "")),
                        "P [1.] You must do this one thing well.",
                        "P [1)] You must do this one thing well.",
                        "P [2.] You must do this one thing well.",
                        "P [2)] You must do this one thing well."),
                Trap.of(
                        "two lists that count on together",
                        DocxFile.of(
                                        item(1, 0, "You must do this one thing well."),
                                        p("Between."),
                                        item(2, 0, "You must do this one thing well."))
                                .with(
                                        "numbering",
                                        definition(0, level(0, "decimal", "%1.", "")),
                                        list(1, 0, ""),
                                        list(2, 0, "")),
                        "P [1.] You must do this one thing well.",
                        "P [] Between.",
                        "P [2.] You must do this one thing well."),
                Trap.of(
                        "a list that starts over",
                        DocxFile.of(
                                        item(1, 0, "You must do this one thing well."),
                                        item(1, 0, "You must do this one thing well."),
                                        item(2, 0, "You must do this one thing well."))
                                .with(
                                        "numbering",
                                        definition(0, level(0, "decimal", "%1.", "")),
                                        list(1, 0, ""),
                                        list(
                                                2,
                                                0,
                                                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")),
                        "P [1.] You must do this one thing well.",
                        "P [2.] You must do this one thing well.",
                        "P [1.] You must do this one thing well."),
                Trap.of(
                        "a list that looks its own way",
                        DocxFile.of(item(1, 0, "a van"))
                                .with(
                                        "numbering",
                                        definition(0, level(0, "decimal", "%1.", "")),
                                        list(
                                                1,
                                                0,
                                                "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"[%1]\"/></w:lvl></w:lvlOverride>")),
                        "I0 [[D]] a van"),
                Trap.of(
                        "a number taken off",
                        DocxFile.of(
                                        item(1, 0, "You must do this one thing well."),
                                        p(
                                                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>",
                                                r("Unnumbered.")),
                                        item(1, 0, "You must do this one thing well."))
                                .with("numbering", definition(0, level(0, "decimal", "%1.", "")), list(1, 0, "")),
                        "P [1.] You must do this one thing well.",
                        "P [] Unnumbered.",
                        "P [2.] You must do this one thing well."),
                Trap.of(
                        "an empty item that counts all the same",
                        DocxFile.of(
                                        item(1, 0, "You must do this one thing well."),
                                        item(1, 0, ""),
                                        item(1, 0, "You must do this one thing well."))
                                .with("numbering", definition(0, level(0, "decimal", "%1.", "")), list(1, 0, "")),
                        "P [1.] You must do this one thing well.",
                        "P [3.] You must do this one thing well."),
                Trap.of(
                        "a list that is not defined",
                        DocxFile.of(item(7, 0, "You must do this one thing well."))
                                .with("numbering", definition(0, level(0, "decimal", "%1.", "")), list(1, 0, "")),
                        "P [] You must do this one thing well."),
                Trap.of(
                        "a level that is not defined",
                        DocxFile.of(item(1, 5, "You must do this one thing well."))
                                .with("numbering", definition(0, level(0, "decimal", "%1.", "")), list(1, 0, "")),
                        "P [] You must do this one thing well."),
                Trap.of(
                        "a bullet with no letter of its own",
                        DocxFile.of(item(1, 0, "a van"))
                                .with("numbering", definition(0, level(0, "bullet", "\uf0b7", "")), list(1, 0, "")),
                        "I0 [•] a van"),
                Trap.of(
                                "an amount at the start of an item",
                                DocxFile.of(item(1, 0, "£10,000 for each and every claim."))
                                        .with(
                                                "numbering",
                                                definition(0, level(0, "decimal", "%1.", "")),
                                                list(1, 0, "")),
                                "P [1.] £10,000 for each and every claim.")
                        .marks("GBP 10000"),
                Trap.of("a count that is no label", p("30 days is the term."), "P [] 30 days is the term.")
                        .marks("30 days"),
                Trap.of(
                        "an amount that is no label",
                        p("5.5 million is the budget."),
                        "P [] 5.5 million is the budget."),
                Trap.of(
                        "a year that is no label",
                        p("2027. The year begins in May."),
                        "P [] 2027. The year begins in May."),
                Trap.of(
                                "a typed label with figures after it",
                                p("3.2 £5,000 must be held."),
                                "I0 [3.2] £5,000 must be held.")
                        .marks("GBP 5000"),
                Trap.of(
                        "a numbered style",
                        DocxFile.of("<w:p><w:pPr><w:pStyle w:val=\"L2\"/></w:pPr>"
                                        + r("You must do this one thing well.") + "</w:p>")
                                .with(
                                        "numbering",
                                        definition(
                                                0,
                                                level(0, "decimal", "%1.", ""),
                                                level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"L2\"/>")),
                                        list(1, 0, ""))
                                .with(
                                        "styles",
                                        "<w:style w:type=\"paragraph\" w:styleId=\"L2\"><w:name w:val=\"L2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"),
                        "P [1.1] You must do this one thing well."));
    }
}
