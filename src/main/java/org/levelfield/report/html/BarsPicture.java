package org.levelfield.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.levelfield.report.sheet.Part;

/**
 * Where things stand in a picture of bars, in units of the picture.
 *
 * @param bars what is shown
 */
public record BarsPicture(Part.Bars bars) {

    private static final int LONGEST = 330;
    private static final int LETTERS = 40;

    /** From the left edge to where bars begin. */
    public int left() {
        return 270;
    }

    /** From one bar to the next. */
    public int row() {
        return 34;
    }

    /** The whole width, with room for the amounts behind the bars. */
    public int width() {
        return left() + LONGEST + 160;
    }

    /** The whole height. */
    public int height() {
        return row() * bars.bars().size() + 6;
    }

    /** How long a bar is; the greatest is the longest, and none that is above nought is too short to be seen. */
    public int length(int bar) {
        BigDecimal most = bars.bars().stream()
                .map(Part.Bars.Bar::amount)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal amount = bars.bars().get(bar).amount();
        if (amount.signum() == 0) {
            return 0;
        }
        return Math.max(
                2,
                amount.multiply(BigDecimal.valueOf(LONGEST))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue());
    }

    /** What a bar counts, before it. */
    public List<String> label(int bar) {
        return Label.lines(bars.bars().get(bar).label(), LETTERS, 2);
    }
}
