package org.levelfield.evidence;

import java.util.regex.Pattern;

/**
 * Hides e-mail addresses, telephone numbers and names of persons in words that are to be published. Addresses and numbers
 * are known by their shape; a name only where a title or a word such as "contact" stands before it, so that others stay:
 * read a quote before you publish it.
 */
public final class PersonalData {

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}");

    /** From 9 digits on, after a plus or a nought, so that neither sums nor references are meant. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}£$€.,/+-])(?:\\+\\d{1,3}[ .-]?(?:\\(0\\)[ ]?)?|\\(?0)"
                    + "\\d{1,4}\\)?(?:[ .-]?\\d{2,5}){2,4}(?![\\p{L}\\p{N}])");

    private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,30}";
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor)\\.? (?:\\p{Lu}\\.? ?){0,3}" + NAME
                    + "(?: " + NAME + "){0,2}");
    private static final Pattern NAMED = Pattern.compile(
            "(?i:\\b(contact(?: person| name| officer)?|attention|attn|name of officer|f\\.?a\\.?o\\.?)\\s?[:|-]\\s?)"
                    + NAME + "(?: " + NAME + "){1,2}");

    private PersonalData() {}

    /** The words, with what is personal in them replaced by what it is, in square brackets. */
    public static String masked(String words) {
        String masked = MAIL.matcher(words).replaceAll("[e-mail address]");
        masked = TELEPHONE.matcher(masked).replaceAll("[telephone number]");
        masked = TITLED.matcher(masked).replaceAll("[name]");
        return NAMED.matcher(masked).replaceAll("$1: [name]");
    }
}
