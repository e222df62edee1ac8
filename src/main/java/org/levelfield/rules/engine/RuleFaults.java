package org.levelfield.rules.engine;

import java.util.regex.Pattern;

/** Puts the rule compiler's complaints into plain words. */
final class RuleFaults {

    private static final Pattern NO_PROPERTY = Pattern.compile(
            ".*\\[Error: unable to resolve method using strict-mode: (?:\\w+\\.)*(\\w+)\\.(\\w+)\\(.*", Pattern.DOTALL);
    private static final Pattern NO_TYPE = Pattern.compile("Unable to resolve ObjectType '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("^\\[ERR \\d+] Line \\d+:\\d+ ");
    private static final Pattern NEAR = Pattern.compile("\\s*\\[Near : \\{.*", Pattern.DOTALL);

    private RuleFaults() {}

    /** A complaint on one line, without the place that is told before it. */
    static String plain(String complaint) {
        String words = NO_PROPERTY.matcher(complaint.strip()).replaceFirst("$1 has no property or method “$2”");
        words = NO_TYPE.matcher(words)
                .replaceFirst("no fact of type “$1” is known; is its import missing or misspelt?");
        words = PLACE.matcher(words).replaceFirst("");
        words = NEAR.matcher(words).replaceFirst("");
        return words.replace("Rule Compilation error ", "").strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
