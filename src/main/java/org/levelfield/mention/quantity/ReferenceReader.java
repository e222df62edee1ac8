package org.levelfield.mention.quantity;

import java.util.Locale;
import java.util.Set;

/** Finds numbers that are names of parts, norms and things: "clause 12", "Lots 1 to 4", "ISO 9001", "page 3". */
final class ReferenceReader {

    private static final Set<String> NAMED = WordList.of("""
            clause clauses subclause schedule schedules section sections part parts annex annexes
            annexure annexures appendix appendices lot lots article articles art form forms no nos
            number item items page pages pg pp paragraph paragraphs para paras table tables figure
            fig chapter chapters regulation regulations reg regs rule rules step question questions
            stage phase volume vol option options criterion criteria version ver issue ref reference
            id code attachment exhibit addendum amendment note notes row column col line box level
            grade class category cat band zone tier room block ext pin postcode zip tel telephone
            phone fax mobile cell whatsapp gstin pan office microsoft windows type model corrigendum
            envelope cover package serial sl sr scenario area plot flat building gate door cpv
            directive resolution ordinance notification gfr ipc fidic q v""");
    /** Read only in capitals, being common words otherwise. */
    private static final Set<String> NORMS = WordList.of("""
            ISO IEC BS EN IS SI PAS ITT ITB ITC GCC SCC ASTM DIN NFPA SLA KPI PCR CE BIS SOC FIPS
            TLS SSL IEEE UL ANSI AS NZS SANS KS SBD NEC JCT TIA CPV RFP RFQ PIN ID DDP HS ECM ISAE
            SSAE SOP""");
    /** Read only with a capital: "Year 1" is a name, "a year 12 months long" is not. */
    private static final Set<String> PERIODS = WordList.of("year month week day quarter fy");

    private static final Set<String> SIGNS = Set.of("#", "§", "№");
    private static final Set<String> JOINTS = Set.of(",", "and", "to", "or", "&", "-", "–", "/");
    private static final Set<String> IN_RUN = Set.of("-", "/", ".", ":", "_", "'", "(", ")", "\\", "+");
    private static final Set<String> NUMBER_WORDS = WordList.of("one two three four five six seven eight nine ten");

    private final Tokens tokens;

    ReferenceReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token of the number that this token gives a name to, or -1. */
    int number(int i) {
        if (!names(i)) {
            return -1;
        }
        int at = i + 1;
        at += tokens.pluralMark(at);
        if (tokens.is(at, "no") || tokens.is(at, "nos") || tokens.is(at, "number")) {
            at++;
        }
        at += tokens.is(at, ".") ? 1 : 0;
        boolean hyphen = tokens.is(at, "-") && tokens.glued(at);
        at += hyphen || tokens.is(at, ":") || tokens.in(at, SIGNS) ? 1 : 0;
        boolean word = tokens.at(i).capital() && tokens.in(at, NUMBER_WORDS) && at == i + 1;
        boolean found = (tokens.isDigits(at) || word) && !tokens.at(at).opensParagraph();
        return found ? at : -1;
    }

    /** One past the number and all that are joined to it: "12.3(a)", "1, 2 and 3". */
    int end(int number) {
        int at = runEnd(number);
        while (tokens.in(at, JOINTS) && joinsAnother(at)) {
            at = runEnd(at + 1);
        }
        return at;
    }

    /** One past the run of letters, digits and joining signs without a blank that begins here. */
    int runEnd(int i) {
        int at = i + 1;
        while (tokens.glued(at) && (!tokens.isSign(at) || tokens.in(at, IN_RUN))) {
            at++;
        }
        return at;
    }

    private boolean joinsAnother(int joint) {
        int next = joint + 1;
        if (!tokens.isDigits(next)
                || tokens.text(next).length() > 3
                || tokens.at(next).opensLine()) {
            return false;
        }
        boolean counts = tokens.isWord(next + 1) && !tokens.at(next + 1).capital() && !tokens.in(next + 1, JOINTS);
        return !counts && !tokens.is(next + 1, "%");
    }

    private boolean names(int i) {
        if (!tokens.isWord(i)) {
            return tokens.in(i, SIGNS);
        }
        if (tokens.in(i, NAMED) || (tokens.at(i).capital() && tokens.in(i, PERIODS))) {
            return true;
        }
        String upper = tokens.text(i).toUpperCase(Locale.ROOT);
        return NORMS.contains(upper) && tokens.written(i).equals(upper);
    }
}
