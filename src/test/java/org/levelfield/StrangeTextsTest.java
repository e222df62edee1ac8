package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.TextBuilder.CellText;
import org.levelfield.document.TextBuilder.RowText;
import org.levelfield.report.JsonReport;
import tools.jackson.databind.json.JsonMapper;

/** Texts that no buyer writes, some found by the fuzzer: they are judged in good time, and the report is sound. */
class StrangeTextsTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    /** Work by the square of the length takes minutes at these lengths; the rest takes a second on a busy machine. */
    private static final Duration GOOD_TIME = Duration.ofMinutes(2);

    private static final int LONG = 100_000;

    private static String judged(Consumer<TextBuilder> writer) {
        return assertTimeout(GOOD_TIME, () -> {
            String report = JsonReport.write(
                    LEVELFIELD.judge(List.of(Papers.written(writer)), CheckOptions.usual(Instant.EPOCH)));
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(report))
                    .as("whole characters only")
                    .isTrue();
            assertThat(JsonMapper.builder().build().readTree(report).isObject()).isTrue();
            return report;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "1,",
                "1.1.",
                "(",
                ".",
                ". ",
                "…",
                "_",
                "-",
                "a",
                "A. ",
                "e.g. ",
                "one hundred and ",
                "%",
                "£1-",
                "1/",
                "“",
                "\u202e\u05d0",
                "\ud83d\ude00",
                "e\u0301",
                "\u0130",
                "\uff11",
                "£1m turnover 2 years, "
            })
    void oneThingOverAndOverIsJudgedInGoodTime(String piece) {
        String words = piece.repeat(LONG / piece.length());
        judged(paper -> paper.paragraph(words + " and so on", "1."));
        judged(paper -> paper.heading("Bidders must have a turnover of " + words, 1, ""));
    }

    /** Java puts a long text full of this letter into lower case by the square of its length. */
    @Test
    void manyTurkishLettersAreJudgedInGoodTime() {
        judged(paper -> paper.paragraph("\u0130".repeat(1_000_000), ""));
    }

    @Test
    void aRowOfThousandsOfCellsIsJudgedInGoodTime() {
        List<CellText> cells = new ArrayList<>();
        for (int column = 1; column <= 4_000; column++) {
            cells.add(new CellText("Lot " + column, column));
        }
        judged(paper -> paper.table(List.of(new RowText(true, cells), new RowText(false, cells))));
    }

    @Test
    void quotesAndSectionsHoldWholeCharacters() {
        String smile = "\ud83d\ude00";
        for (String odd : List.of("", "x")) {
            String words = odd + smile.repeat(300);
            String report = judged(paper -> {
                paper.heading(words, 1, "");
                paper.paragraph("Bidders must have " + words + ":", "");
                paper.item("a minimum annual turnover of £2,000,000" + words + ";", "(a)", 0);
                paper.paragraph(words + " Bidders must have a turnover of £2,000,000 " + words, "");
            });
            assertThat(report).contains("turnover");
        }
    }
}
