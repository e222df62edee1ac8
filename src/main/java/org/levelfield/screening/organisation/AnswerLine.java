package org.levelfield.screening.organisation;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds an answer to the text of a profile. */
final class AnswerLine {

    /** The key, and its value where that stands on the same line. */
    private static final Pattern ANSWERS = Pattern.compile("(?m)^answers[ \\t]*:([^\\r\\n]*)(\\r?\\n|\\z)");

    private AnswerLine() {}

    static String add(String text, String key, boolean yes) {
        String line = "  \"" + key + "\": " + (yes ? "yes" : "no");
        Matcher answers = ANSWERS.matcher(text);
        if (!answers.find()) {
            return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + "\nanswers:\n" + line + "\n";
        }
        String value = answers.group(1).replaceFirst("(^|\\s)#.*", "").strip();
        if (value.isEmpty()) {
            return addBelow(text, answers.end(), key, line);
        }
        // Written on one line: set out anew, one answer below the other.
        Map<String, Boolean> all = new TreeMap<>(OrganisationFile.parse("profile", "name: A\nanswers: " + value)
                .organisation()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the answers of the profile cannot be added to; write them one on each line"))
                .answers());
        all.put(key, yes);
        StringBuilder block = new StringBuilder("answers:\n");
        all.forEach((one, said) -> block.append("  \"")
                .append(one)
                .append("\": ")
                .append(said ? "yes" : "no")
                .append('\n'));
        return text.substring(0, answers.start()) + block + text.substring(answers.end());
    }

    private static String addBelow(String text, int below, String key, String line) {
        String rest = text.substring(below);
        Matcher earlier = Pattern.compile(
                        "\\A((?:[ \\t]+[^\\r\\n]*\\r?\\n|[ \\t]*\\r?\\n|#[^\\n]*\\n)*?)([ \\t]+)[\"']?"
                                + Pattern.quote(key) + "[\"']?[ \\t]*:[^\\r\\n]*")
                .matcher(rest);
        if (earlier.find()) {
            return text.substring(0, below)
                    + earlier.group(1)
                    + earlier.group(2)
                    + line.strip()
                    + rest.substring(earlier.end());
        }
        // As far in as the answers that stand there: YAML wants all of them alike.
        Matcher first =
                Pattern.compile("\\A(?:[ \\t]*(?:#[^\\n]*)?\\n)*([ ]+)[^\\s#]").matcher(rest);
        String indent = first.find() ? first.group(1) : "  ";
        String start = text.substring(0, below);
        return start + (start.endsWith("\n") ? "" : "\n") + indent + line.strip() + "\n" + rest;
    }
}
