package org.levelfield.mention.quantity;

import org.jspecify.annotations.Nullable;

/** Reads numbers in digits or words, with their scale and with their restatement, as in "three (3)". */
final class NumeralReader {

    private final Tokens tokens;
    private final DigitsReader digits;
    private final WordsReader words;
    /** The last readings: the readers of the single kinds ask for the same place one after the other. */
    private Remembered lastMoney = new Remembered(-1, null);

    private Remembered lastPlain = new Remembered(-1, null);

    NumeralReader(Tokens tokens) {
        this.tokens = tokens;
        this.digits = new DigitsReader(tokens);
        this.words = new WordsReader(tokens);
    }

    /** The number at this place with its scale, or null; {@code money} as in {@link DigitsReader}. */
    @Nullable
    Numeral read(int i, boolean money) {
        Numeral numeral = bare(i, money);
        return numeral == null ? null : scaled(numeral, money);
    }

    /** The number at this place and, where the same number follows in brackets, that too; or null. */
    @Nullable
    Numeral readRestated(int i, boolean money) {
        Remembered known = money ? lastMoney : lastPlain;
        if (known.place() == i) {
            return known.numeral();
        }
        Numeral read = restated(i, money);
        if (money) {
            lastMoney = new Remembered(i, read);
        } else {
            lastPlain = new Remembered(i, read);
        }
        return read;
    }

    private @Nullable Numeral restated(int i, boolean money) {
        Numeral bare = bare(i, money);
        if (bare == null) {
            return null;
        }
        Numeral numeral = scaled(bare, money);
        int open = numeral.to();
        if (!tokens.is(open, "(")) {
            return numeral;
        }
        Numeral inner = read(open + 1, money);
        if (inner == null || !tokens.is(inner.to(), ")") || !inner.sameValue(numeral)) {
            return numeral;
        }
        return scaled(numeral.until(inner.to() + 1), money);
    }

    private @Nullable Numeral bare(int i, boolean money) {
        return tokens.isDigits(i) ? digits.read(i, money) : words.read(i);
    }

    private Numeral scaled(Numeral bare, boolean money) {
        Numeral numeral = bare;
        if (tokens.is(bare.to(), "and") && tokens.is(bare.to() + 1, "a") && tokens.is(bare.to() + 2, "half")) {
            numeral = bare.plusHalf(bare.to() + 3);
        }
        Scale scale = Scale.read(tokens, numeral.to(), money);
        return scale == null ? numeral : numeral.times(scale);
    }

    private record Remembered(int place, @Nullable Numeral numeral) {}
}
