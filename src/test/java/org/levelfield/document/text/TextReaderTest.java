package org.levelfield.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.word.BlockLines;

class TextReaderTest {

    @TempDir
    Path folder;

    private Content read(String text) throws IOException, UnreadableException {
        return TextReader.read(Files.writeString(folder.resolve("a.txt"), text));
    }

    private List<String> lines(String text) throws IOException, UnreadableException {
        return BlockLines.of(read(text));
    }

    @Test
    void wrappedLinesAreJoined() throws IOException, UnreadableException {
        assertThat(lines("""
                The bidder shall hold public liability insurance of not less than
                five million pounds, and shall show it before the contract is a-
                warded to it. Cover that a partner holds counts.
                Short line.
                Another short line.
                """))
                .containsExactly(
                        "P [] The bidder shall hold public liability insurance of not less than five million pounds,"
                                + " and shall show it before the contract is a-warded to it. Cover that a partner holds"
                                + " counts.",
                        "P [] Short line.",
                        "P [] Another short line.");
    }

    @Test
    void labelsMakeItemsAndHeadings() throws IOException, UnreadableException {
        assertThat(lines("""
                3. Insurance

                The bidder shall hold each of these for as long as the contract lasts:
                (a) public liability insurance of at least two million pounds, and
                    proof of it;
                    - one proof for each year;
                (b) cover for employers.

                3.1 Turnover shall be at least 1,000,000 pounds in each of the years, as
                shown in the accounts.
                """))
                .containsExactly(
                        "H1 [3.] Insurance",
                        "P [] The bidder shall hold each of these for as long as the contract lasts:",
                        "I0 [(a)] public liability insurance of at least two million pounds, and proof of it;",
                        "I1 [-] one proof for each year;",
                        "I0 [(b)] cover for employers.",
                        "P [3.1] Turnover shall be at least 1,000,000 pounds in each of the years, as shown in the"
                                + " accounts.");
    }

    @Test
    void headingsAreKnownByLinesUnderThemAndByCapitals() throws IOException, UnreadableException {
        assertThat(lines("""
                Invitation to tender
                ====================

                Scope
                -----
                Words.

                PART 2 - ELIGIBILITY

                2.1 FINANCIAL STANDING

                Annex B: Prices

                ---------
                End.
                """))
                .containsExactly(
                        "H1 [] Invitation to tender",
                        "H2 [] Scope",
                        "P [] Words.",
                        "H1 [] PART 2 - ELIGIBILITY",
                        "H2 [2.1] FINANCIAL STANDING",
                        "H1 [] Annex B: Prices",
                        "P [] End.");
    }

    @Test
    void columnsAndDrawnTablesKeepTheirLines() throws IOException, UnreadableException {
        assertThat(lines("""
                Lot        Price     Term
                1          100       2 years

                +-----+-------+
                | Lot | Price |
                +-----+-------+
                | 1   | 100   |
                +-----+-------+
                """))
                .containsExactly("P [] Lot Price Term", "P [] 1 100 2 years", "T1.1h 1:Lot 2:Price", "T1.2 1:1 2:100");
    }

    @Test
    void formFeedsStartPagesAndRunningLinesAreLeftOut() throws IOException, UnreadableException {
        Content content = read("Tender X\nOne.\nPage 1\fTender X\nTwo.\nPage 2\fTender X\nThree.\nPage 3\n");
        assertThat(BlockLines.of(content)).containsExactly("P [] One.", "P [] Two.", "P [] Three.");
        assertThat(content.pages().at(content.text().indexOf("Two"))).hasValue(2);
    }

    @Test
    void linesThatAreParagraphsAreNotJoined() throws IOException, UnreadableException {
        String one = "The bidder shall hold cover. ".repeat(10).strip();
        assertThat(lines(one + "\nand shall say so.\n" + one + "\nTERMS OF PAYMENT:\n" + one))
                .containsExactly(
                        "P [] " + one,
                        "P [] and shall say so.",
                        "P [] " + one,
                        "H1 [] TERMS OF PAYMENT:",
                        "P [] " + one);
    }

    @Test
    void lettersOfTwoBytesAreRead() throws IOException, UnreadableException {
        Path file = Files.write(folder.resolve("a.txt"), "\ufeffGröße 5 €".getBytes(StandardCharsets.UTF_16LE));
        assertThat(TextReader.read(file).text()).isEqualTo("Größe 5 €\n");
    }
}
