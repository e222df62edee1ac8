package org.levelfield.document.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The letters of a text. Of languages written in the same letters the first is taken where no word tells.
 *
 * @param languages that are written in these letters
 * @param wordLength letters of an average word in a writing that parts no words; 0 where words are parted
 */
record Alphabet(List<String> languages, int wordLength) {

    private static final Map<UnicodeScript, Alphabet> OF_SCRIPT = new EnumMap<>(UnicodeScript.class);

    static {
        parted(
                UnicodeScript.LATIN,
                "en cy ga fr de nl af da sv no is fi et hu lv lt pl cs sk sl hr ro it es pt ca mt sw ms tr sq");
        parted(UnicodeScript.CYRILLIC, "ru uk bg sr mk kk");
        parted(UnicodeScript.DEVANAGARI, "hi mr ne");
        parted(UnicodeScript.ARABIC, "ar fa ur");
        parted(UnicodeScript.GREEK, "el");
        parted(UnicodeScript.HEBREW, "he");
        parted(UnicodeScript.BENGALI, "bn");
        parted(UnicodeScript.GURMUKHI, "pa");
        parted(UnicodeScript.GUJARATI, "gu");
        parted(UnicodeScript.ORIYA, "or");
        parted(UnicodeScript.TAMIL, "ta");
        parted(UnicodeScript.TELUGU, "te");
        parted(UnicodeScript.KANNADA, "kn");
        parted(UnicodeScript.MALAYALAM, "ml");
        parted(UnicodeScript.SINHALA, "si");
        parted(UnicodeScript.GEORGIAN, "ka");
        parted(UnicodeScript.ARMENIAN, "hy");
        parted(UnicodeScript.ETHIOPIC, "am");
        parted(UnicodeScript.HANGUL, "ko");
        OF_SCRIPT.put(UnicodeScript.HAN, new Alphabet(List.of("zh"), 2));
        OF_SCRIPT.put(UnicodeScript.HIRAGANA, new Alphabet(List.of("ja"), 2));
        OF_SCRIPT.put(UnicodeScript.KATAKANA, new Alphabet(List.of("ja"), 2));
        OF_SCRIPT.put(UnicodeScript.THAI, new Alphabet(List.of("th"), 5));
    }

    private static void parted(UnicodeScript script, String languages) {
        OF_SCRIPT.put(
                script, new Alphabet(List.of(languages.toLowerCase(Locale.ROOT).split(" ", -1)), 0));
    }

    /** Letters of which it is not known who writes in them. */
    private static final Alphabet OTHER = new Alphabet(List.of(), 0);

    static Alphabet of(int letter) {
        return OF_SCRIPT.getOrDefault(UnicodeScript.of(letter), OTHER);
    }
}
