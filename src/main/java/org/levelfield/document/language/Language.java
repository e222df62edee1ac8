package org.levelfield.document.language;

import java.util.Locale;
import java.util.Optional;

/**
 * The language of a text.
 *
 * @param code of all the text or of most of it, as in ISO 639-1; empty where it is not clear
 * @param beside another language in which a good share of a text that is partly English is written
 */
public record Language(Optional<String> code, Optional<String> beside) {

    /** Not clear. */
    public static final Language UNKNOWN = new Language(Optional.empty(), Optional.empty());

    /** The English name of a language, by its code in ISO 639-1. */
    public static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
