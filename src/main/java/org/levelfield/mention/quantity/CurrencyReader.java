package org.levelfield.mention.quantity;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/**
 * Reads signs, ISO 4217 codes and names of currencies.
 *
 * <p>Where a name serves several countries the one with most tenders in it is taken: Rs is the Indian rupee, Sh the
 * Kenyan shilling, kr the Danish crown, unless a country's name stands before it.
 */
final class CurrencyReader {

    /** In lower case here; read only in capitals. */
    private static final Set<String> CODES = WordList.of("""
            gbp usd eur inr kes ugx tzs zar ngn ghs myr cad aud nzd sgd hkd chf sek dkk nok pln czk
            huf ron bgn jpy cny aed sar qar brl mxn php idr thb vnd krw ils uah pkr lkr bdt npr xof
            xaf egp rwf etb zmw bwp mwk mur jmd ttd isk kwd bhd omr jod nad tnd""");

    private static final Map<String, String> SIGNS = WordList.lines("""
            GBP £
            EUR €
            INR ₹
            JPY ¥
            NGN ₦
            GHS ₵
            PHP ₱
            KRW ₩
            ILS ₪
            UAH ₴
            BDT ৳
            VND ₫""");
    private static final Map<String, String> DOLLARS = WordList.lines("""
            USD us usd
            CAD ca c cad
            AUD a au aud
            NZD nz nzd
            HKD hk hkd
            SGD s sg sgd
            BRL r
            JMD jm
            TTD tt
            NAD n""");
    private static final Map<String, String> NAMES = WordList.lines("""
            GBP gbp pound pounds sterling
            USD usd
            EUR eur euro euros
            INR inr rs rupee rupees
            KES kes ksh kshs shs shilling shillings
            UGX ugx ush ushs
            TZS tzs tsh tshs
            MYR rm ringgit ringgits
            ZAR zar rand
            NGN naira
            GHS cedi cedis
            DKK kr krone kroner
            SEK krona kronor
            PLN zł zl zloty zlotys złotych
            CZK kč koruna
            JPY yen
            CNY rmb renminbi yuan
            CHF francs
            THB baht
            BDT taka tk
            IDR rp""");
    private static final Map<String, String> COUNTRIES = WordList.lines("""
            USD us usa american
            CAD canadian
            AUD australian
            SGD singapore
            JMD jamaica jamaican
            NAD namibian
            KES kenya kenyan
            UGX uganda ugandan
            TZS tanzania tanzanian
            CHF swiss
            INR indian
            PKR pakistani
            NPR nepalese
            MYR malaysian
            DKK danish
            NOK norwegian
            SEK swedish
            CZK czech
            GBP british uk""");
    private static final Set<String> DOLLAR_WORDS = Set.of("dollar", "dollars");
    private static final Set<String> OWN_NAMES = WordList.of("""
            dollar dollars shilling shillings francs rupee rupees kroner krone kronor krona koruna
            ringgit pounds""");

    private final Tokens tokens;
    private final Currency dollar;

    CurrencyReader(Tokens tokens, Currency dollar) {
        this.tokens = tokens;
        this.dollar = dollar;
    }

    /** The currency named at this place, before or after an amount, or null. */
    @Nullable
    CurrencyMark read(int i) {
        if (tokens.isSign(i)) {
            return sign(i);
        }
        if (!tokens.isWord(i)) {
            return null;
        }
        CurrencyMark mark = ofCountry(i);
        return mark == null ? named(i) : mark;
    }

    private @Nullable CurrencyMark sign(int i) {
        if (tokens.is(i, "$")) {
            return new CurrencyMark(dollar, i + 1, true);
        }
        String code = SIGNS.get(tokens.text(i));
        return code == null ? null : mark(code, i + 1);
    }

    /** "US$", "CAD $", "Kenya shillings", "United States dollars". */
    private @Nullable CurrencyMark ofCountry(int i) {
        String word = tokens.text(i);
        if (tokens.is(i + 1, "$") && DOLLARS.containsKey(word) && tokens.isUpper(i) && near(i, word)) {
            return mark(DOLLARS.getOrDefault(word, "USD"), i + 2);
        }
        boolean two = tokens.in(i + 2, OWN_NAMES);
        if (two && word.equals("united") && tokens.is(i + 1, "states")) {
            return mark("USD", i + 3);
        }
        if (two && word.equals("south") && tokens.is(i + 1, "african")) {
            return mark("ZAR", i + 3);
        }
        String code = COUNTRIES.get(word);
        return code != null && tokens.in(i + 1, OWN_NAMES) ? mark(code, i + 2) : null;
    }

    private boolean near(int i, String word) {
        return tokens.glued(i + 1) || (word.length() > 1 && !word.equals("au"));
    }

    private @Nullable CurrencyMark named(int i) {
        String word = tokens.text(i);
        if (tokens.in(i, DOLLAR_WORDS)) {
            return new CurrencyMark(dollar, i + 1, true);
        }
        if (CODES.contains(word) && tokens.isUpper(i)) {
            return mark(word.toUpperCase(Locale.ROOT), i + 1);
        }
        boolean joined = tokens.glued(i) && !tokens.is(i - 1, "(");
        if (word.equals("r") && tokens.isUpper(i) && !joined && !tokens.is(i + 1, ".")) {
            return mark("ZAR", i + 1);
        }
        if (word.equals("n") && tokens.isUpper(i) && !joined) {
            return mark("NGN", i + 1);
        }
        String code = NAMES.get(word);
        if (code == null || (word.equals("rm") && !tokens.isUpper(i))) {
            return null;
        }
        boolean sterling = word.startsWith("pound") && tokens.is(i + 1, "sterling");
        return mark(code, sterling ? i + 2 : i + 1);
    }

    private static CurrencyMark mark(String code, int to) {
        return new CurrencyMark(Currency.getInstance(code), to, false);
    }
}
