package org.levelfield.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.document.word.DocxFile.definition;
import static org.levelfield.document.word.DocxFile.item;
import static org.levelfield.document.word.DocxFile.level;
import static org.levelfield.document.word.DocxFile.list;
import static org.levelfield.document.word.DocxFile.p;
import static org.levelfield.document.word.DocxFile.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.UnreadableException;

class ListLabelsTest {

    private static final String OUTLINE = definition(
            0,
            level(0, "decimal", "%1.", ""),
            level(1, "decimal", "%1.%2", ""),
            level(2, "decimal", "%1.%2.%3", ""),
            level(3, "lowerLetter", "(%4)", ""),
            level(4, "lowerRoman", "(%5)", ""));

    @TempDir
    Path folder;

    private List<String> labels(String numbering, String... body) throws IOException, UnreadableException {
        Path file = DocxFile.of(body).with("numbering", numbering).in(folder);
        return BlockLines.of(DocxFile.read(file)).stream()
                .map(line -> line.replaceAll("^(\\S+) \\[(.*)\\].*", "$1 $2"))
                .toList();
    }

    @Test
    void levelsCountAsWordShowsThem() throws IOException, UnreadableException {
        assertThat(labels(
                        OUTLINE + list(1, 0, ""),
                        item(1, 0, "The scope of all of this is as follows."),
                        item(1, 1, "The first of two is as follows here."),
                        item(1, 2, "A third level has its own number too."),
                        item(1, 2, "Another sentence at the third level here."),
                        item(1, 3, "one thing"),
                        item(1, 4, "half of it"),
                        item(1, 4, "the other half"),
                        item(1, 3, "another thing"),
                        item(1, 1, "The second of two is as follows here."),
                        item(1, 2, "Counting begins anew below a new number.")))
                .containsExactly(
                        "P 1.", "P 1.1", "P 1.1.1", "P 1.1.2", "I0 (a)", "I1 (i)", "I1 (ii)", "I0 (b)", "P 1.2",
                        "P 1.2.1");
    }

    @Test
    void listsOfOneDefinitionCountOnUnlessTheyRestart() throws IOException, UnreadableException {
        String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>";
        assertThat(labels(
                        OUTLINE + list(1, 0, "") + list(2, 0, "") + list(3, 0, restart),
                        item(1, 0, "a"),
                        item(2, 0, "b"),
                        item(3, 0, "c"),
                        item(3, 0, "d")))
                .containsExactly("I0 1.", "I0 2.", "I0 7.", "I0 8.");
    }

    @Test
    void aLevelMayRefuseToRestart() throws IOException, UnreadableException {
        String clauses = definition(
                0, level(0, "upperRoman", "%1", ""), level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"));
        assertThat(labels(clauses + list(1, 0, ""), item(1, 0, "a"), item(1, 1, "b"), item(1, 0, "c"), item(1, 1, "d")))
                .containsExactly("I0 I", "I1 1.", "I0 II", "I1 2.");
    }

    @Test
    void legalStyleWritesOuterNumbersInFigures() throws IOException, UnreadableException {
        String legal = definition(0, level(0, "upperRoman", "Part %1", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"));
        assertThat(labels(legal + list(1, 0, ""), item(1, 0, "a"), item(1, 0, "b"), item(1, 1, "c")))
                .containsExactly("I0 Part I", "I0 Part II", "I1 2.1");
    }

    @Test
    void stylesBringTheirListsAndLevels() throws IOException, UnreadableException {
        String bound =
                definition(0, level(0, "decimal", "%1", ""), level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"two\"/>"));
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"two\"><w:name w:val=\"Two\"/><w:pPr><w:numPr>"
                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        Path file = DocxFile.of(
                        item(1, 0, "a"),
                        p("<w:pStyle w:val=\"two\"/>", r("b")),
                        p("<w:pStyle w:val=\"two\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("c")))
                .with("numbering", bound + list(1, 0, ""))
                .with("styles", styles)
                .in(folder);
        assertThat(BlockLines.of(DocxFile.read(file))).containsExactly("I0 [1] a", "I1 [1.1] b", "P [] c");
    }

    @Test
    void aListMayLendTheLevelsOfAStyle() throws IOException, UnreadableException {
        String owner = "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"L\"/>"
                + level(0, "upperLetter", "%1)", "") + "</w:abstractNum>";
        String borrower = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>";
        assertThat(labels(owner + borrower + list(1, 1, ""), item(1, 0, "a"), item(1, 0, "b")))
                .containsExactly("I0 A)", "I0 B)");
    }

    @Test
    void bulletsOfSymbolFontsAreDots() throws IOException, UnreadableException {
        assertThat(labels(
                        definition(0, level(0, "bullet", "\uf0b7", ""), level(1, "bullet", "–", "")) + list(1, 0, ""),
                        item(1, 0, "a"),
                        item(1, 1, "b"),
                        item(1, 0, "c")))
                .containsExactly("I0 •", "I1 –", "I0 •");
    }

    @Test
    void aNumberedLineAmidOtherThingsIsAHeading() throws IOException, UnreadableException {
        assertThat(labels(
                        OUTLINE + list(1, 0, ""),
                        item(1, 0, "How to bid"),
                        p("Send one copy."),
                        item(1, 0, "Insurance"),
                        item(1, 1, "You must be insured for all that you do.")))
                .containsExactly("H1 1.", "P ", "H1 2.", "P 2.1");
    }
}
