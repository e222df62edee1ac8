package org.levelfield.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.levelfield.report.Plain;
import org.levelfield.rules.Capacity;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Screening;
import org.levelfield.screening.Verdict;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.organisation.OrganisationFile;
import picocli.CommandLine;

/** Asks a person what a profile leaves open, one clause at a time, and keeps each answer at once. */
final class Questions {

    private Questions() {}

    /**
     * Asks on standard error, reads from standard input, and adds to the file.
     *
     * @return whether anything was added
     * @throws IOException if the file cannot be read or written
     * @throws IllegalArgumentException if the file's answers cannot be added to; the message says what to do
     */
    static boolean ask(Path profile, Screening screening, CommandLine line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        Set<String> asked = new LinkedHashSet<>();
        boolean added = false;
        for (Verdict verdict : screening.verdicts(Answer.UNKNOWN)) {
            Criterion criterion = verdict.criterion();
            if (criterion.by() != Capacity.ANSWER || !asked.add(criterion.key())) {
                continue;
            }
            line.getErr().println();
            line.getErr().println(criterion.card().title() + ":");
            line.getErr().println("  “" + Plain.line(criterion.evidence().quote()) + "”");
            line.getErr().print("Can you meet this? [yes/no, Enter to leave it open] ");
            line.getErr().flush();
            String answer = in.readLine();
            if (answer == null) {
                break;
            }
            String word = answer.strip().toLowerCase(Locale.ROOT);
            if (word.startsWith("y") || word.startsWith("n")) {
                String text = Files.readString(profile);
                Files.writeString(profile, OrganisationFile.withAnswer(text, criterion.key(), word.startsWith("y")));
                added = true;
            }
        }
        line.getErr().println();
        return added;
    }
}
