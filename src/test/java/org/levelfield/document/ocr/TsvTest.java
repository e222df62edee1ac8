package org.levelfield.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    private static String word(int block, int line, int left, int top, int width, int height, String tail) {
        return String.join(
                        "\t",
                        "5",
                        "1",
                        "" + block,
                        "1",
                        "" + line,
                        "1",
                        "" + left,
                        "" + top,
                        "" + width,
                        "" + height,
                        tail)
                + "\n";
    }

    @Test
    void wordsHaveTheirPlaceInPointsAndAConfidenceUpToOne() {
        String table = HEAD
                + "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n"
                + "4\t1\t1\t1\t1\t0\t300\t600\t900\t50\t-1\t\n"
                + word(1, 1, 300, 600, 150, 50, "96.5\tTurnover")
                + word(1, 1, 480, 600, 75, 50, "43\t£5m");
        List<ReadLine> lines = Tsv.lines(table, 300);
        assertThat(lines)
                .singleElement()
                .extracting(ReadLine::block, ReadLine::direction)
                .containsExactly(1, 0);
        assertThat(lines.get(0).words())
                .containsExactly(
                        new ReadWord("Turnover", 72, 144, 108, 156, 0.965f),
                        new ReadWord("£5m", 115.2f, 144, 133.2f, 156, 0.43f));
    }

    @Test
    void linesKeepTheirOrderAndTheirBlocks() {
        String table = HEAD
                + word(1, 1, 0, 0, 50, 20, "90\tone")
                + word(1, 2, 0, 40, 50, 20, "90\ttwo")
                + word(2, 1, 300, 0, 50, 20, "90\tthree");
        assertThat(Tsv.lines(table, 72))
                .extracting(ReadLine::block, line -> line.words().get(0).text())
                .containsExactly(tuple(1, "one"), tuple(1, "two"), tuple(2, "three"));
    }

    @Test
    void theDirectionOfALineIsThatInWhichItsWordsFollow() {
        String table = HEAD
                + word(1, 1, 100, 500, 20, 60, "90\tup")
                + word(1, 1, 100, 420, 20, 60, "90\tthe")
                + word(1, 1, 100, 300, 20, 100, "90\tpage")
                + word(2, 1, 200, 100, 20, 60, "90\tdown")
                + word(2, 1, 200, 180, 20, 60, "90\tit")
                + word(3, 1, 300, 100, 60, 20, "90\thead")
                + word(3, 1, 220, 100, 60, 20, "90\tover")
                + word(4, 1, 400, 300, 20, 60, "90\talone");
        assertThat(Tsv.lines(table, 72)).extracting(ReadLine::direction).containsExactly(90, 270, 180, 90);
    }

    @Test
    void rowsThatAreNoWordsOrAreBrokenArePassedOver() {
        String table = HEAD
                + "nonsense\n"
                + "5\t1\t1\n"
                + word(1, 1, 0, 0, 50, 20, "-1\t ")
                + word(1, 1, 0, 0, 50, 20, "much\tword")
                + "5\t1\t1\t1\t1\t1\t0\tx\t5\t5\t90\tword\n"
                + word(1, 1, 60, 0, 50, 20, "250\tsure");
        assertThat(Tsv.lines(table, 72))
                .singleElement()
                .extracting(ReadLine::words)
                .isEqualTo(List.of(new ReadWord("sure", 60, 0, 110, 20, 1)));
        assertThat(Tsv.lines("", 72)).isEmpty();
    }
}
