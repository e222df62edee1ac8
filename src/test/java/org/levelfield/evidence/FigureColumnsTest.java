package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.evidence.Figures.Table;

class FigureColumnsTest {

    private static final int WIDTH = 80;

    private static String written(List<Figure> figures) {
        return FigureColumns.of(FigureGrid.of(new Table("t", "T", "buyer", figures, List.of())), WIDTH);
    }

    private static List<Figure> row(String title, Rate... rates) {
        List<String> measures = List.of("practical-barrier", "against-guidance", "possible-breach");
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < rates.length; i++) {
            figures.add(new Figure(title, title, measures.get(i), rates[i], true));
        }
        return figures;
    }

    @Test
    void whatFitsStandsOnOneLine() {
        assertThat(written(row("Leeds", new Rate(2, 3)))).isEqualTo("""
                  buyer           practical barrier
                  Leeds  2 of 3, 66.7 % (20.8–93.9)
                """);
    }

    @Test
    void whatDoesNotFitStandsOverTwoLines() {
        assertThat(written(row(
                        "A council with a name that is rather long",
                        new Rate(1234, 56789),
                        new Rate(2, 56789),
                        new Rate(1, 56789))))
                .isEqualTo("""
                          buyer                                n       practical     against    possible
                                                                         barrier    guidance      breach
                          A council with a name that is   56,789  1,234    2.2 %  2    0.0 %  1    0.0 %
                          rather long                                  (2.1–2.3)   (0.0–0.0)   (0.0–0.0)
                        """);
    }

    @Test
    void noLineIsLongerWhateverTheNames() {
        List<Figure> figures = new ArrayList<>();
        Rate most = new Rate(999_999, 999_999);
        for (String name : List.of(
                "x".repeat(300),
                "Æthelred’s council of the north and the south and the west",
                "\ud83d\ude00".repeat(40))) {
            figures.addAll(row(name, most, most, most));
        }
        String text = written(figures);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
        assertThat(text.replaceAll("[^x]", "")).startsWith("x".repeat(300));
        assertThat(text).doesNotContainPattern("[\ud800-\udbff]\n");
    }
}
