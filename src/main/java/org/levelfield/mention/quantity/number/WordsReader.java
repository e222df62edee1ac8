package org.levelfield.mention.quantity.number;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/**
 * Reads numbers written in English words: "three", "twenty-five", "two hundred and fifty thousand", "half a million".
 *
 * <p>Ordinals are no numbers here, and "a" is one only before a scale or "hundred".
 */
final class WordsReader {

    private static final int MOST_WORDS = 24;
    private static final Map<String, Integer> SMALL = WordList.numbers("""
            zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12
            thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30
            forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90""");

    private final Tokens tokens;

    WordsReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number at this place, or null. */
    @Nullable
    Numeral read(int i) {
        if (tokens.is(i, "half")) {
            return half(i);
        }
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        if (article && !multiplies(i + 1)) {
            return null;
        }
        if (!article && !SMALL.containsKey(tokens.text(i))) {
            return null;
        }
        Sum sum = new Sum(article);
        int at = article ? i + 1 : i;
        while (at - i < MOST_WORDS) {
            int word = at + joint(at, i, sum);
            boolean ends = tokens.at(word).opensParagraph() && word > i;
            if (ends || !sum.take(tokens.text(word))) {
                break;
            }
            at = word + 1;
            at += sum.lakh && Scale.isLakh(tokens.text(word)) ? tokens.pluralMark(at) : 0;
        }
        return new Numeral(i, at, sum.value(), Numeral.Form.WORDS, sum.lakh);
    }

    private @Nullable Numeral half(int i) {
        int at = tokens.is(i + 1, "a") ? i + 2 : i + 1;
        Scale scale = Scale.read(tokens, at, false);
        if (scale == null) {
            return null;
        }
        BigDecimal value = Numeral.plain(scale.factor().multiply(new BigDecimal("0.5")));
        return new Numeral(i, scale.to(), value, Numeral.Form.WORDS, scale.lakh());
    }

    private boolean multiplies(int i) {
        boolean scale = Scale.zeros(tokens.text(i)) > 0 && tokens.text(i).length() > 2;
        return scale || tokens.is(i, "hundred") || tokens.is(i, "dozen");
    }

    /** The tokens that join two number words, a hyphen or "and": 0 or 1. */
    private int joint(int at, int first, Sum sum) {
        if (at == first) {
            return 0;
        }
        boolean hyphen = tokens.is(at, "-") && tokens.glued(at) && tokens.glued(at + 1);
        boolean and = tokens.is(at, "and") && sum.takesAnd() && SMALL.containsKey(tokens.text(at + 1));
        return hyphen || and ? 1 : 0;
    }

    /** The number so far: what is settled, and the part below the next scale word. */
    private static final class Sum {
        private BigDecimal settled = BigDecimal.ZERO;
        private int open;
        private int room;
        private int lowestScale = 16;
        private boolean lakh;
        private boolean empty;

        /** @param article whether "a" stands before, so that the next word multiplies one */
        Sum(boolean article) {
            open = article ? 1 : 0;
            room = article ? 0 : 1000;
            empty = false;
        }

        boolean take(String word) {
            Integer small = SMALL.get(word);
            if (small != null) {
                return add(small);
            }
            if (word.equals("hundred") || word.equals("dozen")) {
                return multiply(word);
            }
            int zeros = word.length() > 2 ? Scale.zeros(word) : 0;
            if (zeros == 0 || zeros >= lowestScale || empty || open == 0) {
                return false;
            }
            settled = settled.add(BigDecimal.valueOf(open).multiply(BigDecimal.TEN.pow(zeros)));
            lowestScale = zeros;
            lakh |= Scale.isLakh(word);
            open = 0;
            room = 1000;
            empty = true;
            return true;
        }

        private boolean add(int small) {
            boolean lateZero = small == 0 && room < 1000;
            if (lateZero || small >= room) {
                return false;
            }
            open += small;
            empty = false;
            room = small >= 20 ? 10 : small == 0 ? 0 : Math.min(room, 1);
            return true;
        }

        private boolean multiply(String word) {
            boolean fits = open > 0 && open < 100 && room < 1000;
            if (!fits) {
                return false;
            }
            open *= word.equals("dozen") ? 12 : 100;
            room = word.equals("dozen") ? 0 : 100;
            return true;
        }

        boolean takesAnd() {
            return empty || room == 100;
        }

        BigDecimal value() {
            return Numeral.plain(settled.add(BigDecimal.valueOf(open)));
        }
    }
}
