package org.levelfield.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any quantity written in any of the known styles, and for any text at all. */
class QuantityPropertiesTest {

    private static final long SEED = 20_260_304L;
    private static final int RUNS = 3_000;
    private static final List<String> PIECES = List.of(
            "£",
            "$",
            "5",
            "000",
            ",",
            ".",
            "(",
            ")",
            "%",
            " ",
            "  ",
            "\n",
            "\n\n",
            "one",
            "hundred",
            "million",
            "and",
            "-",
            "–",
            "/",
            ":",
            "years",
            "days",
            "at least",
            "or more",
            "March",
            "2026",
            "4th",
            "Rs",
            "lakh",
            "(s)",
            "per cent",
            "twice",
            "a",
            "half",
            "R",
            "RM",
            "kr",
            "clause",
            "Lot",
            "+",
            "x",
            "@",
            "https://",
            "\uD83D",
            "\uDE00",
            "é",
            "İ",
            "\u0000",
            "\u00A0",
            "'",
            "T",
            "working",
            "minimum",
            "not exceed",
            "up to",
            "#",
            "99999999999999999999",
            "=",
            "<",
            ">");

    private final Random random = new Random(SEED);

    @Test
    void anAmountReadsBackAsItWasWritten() {
        for (int run = 0; run < RUNS; run++) {
            long thousands = 1L + random.nextInt(9_999_999);
            BigDecimal amount = BigDecimal.valueOf(thousands).multiply(BigDecimal.valueOf(1000));
            String written = money(thousands);

            Quantity read = only("a sum of " + written + " is asked for", written);

            assertThat(((Quantity.Money) read).amount()).as(written).isEqualByComparingTo(amount);
        }
    }

    @Test
    void aDateReadsBackAsItWasWritten() {
        List<String> styles = List.of(
                "d MMMM yyyy",
                "dd/MM/yyyy",
                "d.M.yyyy",
                "dd-MM-yyyy",
                "yyyy-MM-dd",
                "MMMM d, yyyy",
                "EEEE d MMMM yyyy",
                "d MMM yyyy",
                "d-MMM-yy",
                "d/M/yy");
        for (int run = 0; run < RUNS; run++) {
            LocalDate date = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(29_000));
            String written = date.format(DateTimeFormatter.ofPattern(pick(styles), Locale.UK));

            Quantity read = only("opened on " + written + ", in public", written);

            assertThat(((Quantity.Day) read).date()).as(written).isEqualTo(date);
        }
    }

    @Test
    void aDurationReadsBackAsItWasWritten() {
        List<String> styles = List.of("%d %s", "%d (%d) %s", "%d consecutive %s", "%d (%d) full calendar %s");
        List<String> units = List.of("hours", "days", "weeks", "months", "years");
        for (int run = 0; run < RUNS; run++) {
            int length = 1 + random.nextInt(500);
            String unit = pick(units);
            String style = pick(styles);
            String written = style.contains("(")
                    ? String.format(Locale.ROOT, style, length, length, unit)
                    : String.format(Locale.ROOT, style, length, unit);

            Quantity.Duration read = (Quantity.Duration) only("lasts " + written + " from award", written);

            assertThat(read.length()).as(written).isEqualByComparingTo(BigDecimal.valueOf(length));
            assertThat(read.unit().name()).isEqualTo(unit.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void anyTextGivesOrderedStretchesWithinIt() {
        for (int run = 0; run < RUNS; run++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(40); piece > 0; piece--) {
                text.append(pick(PIECES)).append(random.nextBoolean() ? " " : "");
            }
            assertOrdered(text.toString());
        }
    }

    @Test
    void anyCharactersGiveOrderedStretches() {
        for (int run = 0; run < RUNS; run++) {
            char[] text = new char[random.nextInt(60)];
            for (int i = 0; i < text.length; i++) {
                text[i] = (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000));
            }
            assertOrdered(new String(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "9 ",
                "1,",
                "1.",
                "1-",
                "1 000 ",
                "one ",
                "one hundred ",
                "hundred ",
                "£",
                "(3",
                "( ",
                "a ",
                "half a ",
                "5m ",
                "at least ",
                "4 March ",
                "1/1/",
                "lot 1, ",
                "+1 ",
                "most recent ",
                "three (3) ",
                "1 to ",
                ". ",
                "@a",
                "Rs. ",
                "no. ",
                "\n",
                "12:00 ",
                "1 or more ",
            })
    void aHugeMonotonousTextIsReadToItsEnd(String piece) {
        assertOrdered(piece.repeat(200_000 / piece.length()));
    }

    private String money(long thousands) {
        String digits = thousands + "000";
        String english = String.format(Locale.UK, "%,d", thousands * 1000);
        return switch (random.nextInt(9)) {
            case 0 -> "£" + digits;
            case 1 -> "£" + english;
            case 2 -> "£" + english + ".00";
            case 3 -> "GBP " + english;
            case 4 -> english + " GBP";
            case 5 -> "€" + english.replace(',', '.') + ",00";
            case 6 -> "EUR " + english.replace(',', ' ');
            case 7 -> "£" + thousands + "k";
            default -> "$" + BigDecimal.valueOf(thousands, 3).toPlainString() + " million";
        };
    }

    private static Quantity only(String text, String written) {
        List<Quantity> read = QuantityReader.read(text);
        assertThat(read).as(text).hasSize(1);
        Quantity quantity = read.get(0);
        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(written);
        return quantity;
    }

    private static void assertOrdered(String text) {
        int end = 0;
        for (Quantity quantity : QuantityReader.read(text)) {
            boolean sound = quantity.start() >= end && quantity.end() > quantity.start();
            if (!sound) {
                fail("%s overlaps what ends at %d", quantity, end);
            }
            end = quantity.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
