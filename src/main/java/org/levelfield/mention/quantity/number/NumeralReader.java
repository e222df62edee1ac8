package org.levelfield.mention.quantity.number;

import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.token.Tokens;

/**
 * Reads numbers in digits or words, with their scale and with their restatement, as in "three (3)". One reader serves one
 * text.
 */
public final class NumeralReader {

    private final Tokens tokens;
    private final DigitsReader digits;
    private final WordsReader words;
    /** The last readings: the readers of the single kinds ask for the same place one after the other. */
    private Remembered lastMoney = new Remembered(-1, null);

    private Remembered lastPlain = new Remembered(-1, null);

    /** @param tokens of the text to read */
    public NumeralReader(Tokens tokens) {
        this.tokens = tokens;
        this.digits = new DigitsReader(tokens);
        this.words = new WordsReader(tokens);
    }

    /**
     * The number at this place with its scale, or null.
     *
     * @param i the token with which it must begin
     * @param money whether it is an amount of money, which may have a decimal comma, thousands parted by blanks, three
     *     digits after a single point, and a single letter as its scale
     */
    @Nullable
    public Numeral read(int i, boolean money) {
        Numeral numeral = bare(i, money);
        return numeral == null ? null : scaled(numeral, money);
    }

    /**
     * The number at this place and, where the same number follows in brackets, that too; or null.
     *
     * @param i the token with which it must begin
     * @param money as in {@link #read}
     */
    @Nullable
    public Numeral readRestated(int i, boolean money) {
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
