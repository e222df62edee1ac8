package org.levelfield.mention.quantity.name;

import java.util.Set;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/** Finds numbers that are names of parts, norms and things: "clause 12", "Lots 1 to 4", "ISO 9001", "page 3". */
public final class ReferenceReader {

    private static final Set<String> NAMED = WordList.of("""
            clause clauses subclause schedule schedules section sections part parts annex annexes annexure
            annexures appendix appendices lot lots article articles art no nos number item items page pages pg
            pp paragraph paragraphs para paras table tables figure fig chapter chapters regulation regulations
            reg regs rule rules step question questions stage phase volume vol option options criterion criteria
            version ver issue ref reference id code attachment exhibit addendum amendment row column col line
            box level grade class category cat band zone tier room block ext pin postcode zip tel telephone
            phone fax mobile whatsapp gstin pan office microsoft windows corrigendum envelope serial sl sr gate
            door cpv task subtask edition nº directive resolution ordinance notification gfr ipc fidic q v""");
    /** In lower case here; read only in capitals, being common words otherwise. */
    private static final Set<String> NORMS = WordList.of("""
            iso iec bs en is si pas itt itb itc gcc scc astm din nfpa sla kpi pcr ce bis soc fips
            tls ssl ieee ul ansi as nzs sans ks sbd nec jct tia cpv rfp rfq pin id ddp hs ecm isae
            ssae sop htm ccdc""");
    /** Read only with a capital: "Form 3" is a name, "to form 3 teams" is none. */
    private static final Set<String> WHEN_CAPITAL = WordList.of("""
            year month week day quarter fy cover form forms note notes area building map cell type plot flat
            model package scenario activity""");
    /** After "2 and 3" these say that no counted thing follows. */
    private static final Set<String> VERBS =
            WordList.of("shall will must may can is are was were has have above below");

    private static final Set<String> SIGNS = Set.of("#", "§", "№");
    private static final Set<String> JOINTS = Set.of(",", "and", "to", "or", "&", "-", "–", "/", "of");
    private static final Set<String> IN_RUN = Set.of("-", "/", ".", ":", "_", "'", "(", ")", "\\", "+");
    private static final Set<String> NUMBER_WORDS = WordList.of("one two three four five six seven eight nine ten");

    private final Tokens tokens;

    /** @param tokens of the text to read */
    public ReferenceReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token of the number that this token gives a name to, or -1. */
    public int number(int i) {
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
    public int end(int number) {
        int at = runEnd(number);
        while (tokens.in(at, JOINTS) && joinsAnother(at)) {
            at = runEnd(at + 1);
        }
        return at;
    }

    /** One past the run of letters, digits and joining signs without a blank that begins here. */
    public int runEnd(int i) {
        int at = i + 1;
        while (tokens.glued(at) && (!tokens.isSign(at) || tokens.in(at, IN_RUN) || isInList(at))) {
            at++;
        }
        return at;
    }

    /** The comma in "1,2,3". */
    private boolean isInList(int i) {
        return tokens.is(i, ",") && tokens.isDigits(i + 1) && tokens.glued(i + 1);
    }

    private boolean joinsAnother(int joint) {
        int next = joint + 1;
        if (!tokens.isDigits(next)
                || tokens.text(next).length() > 3
                || tokens.at(next).opensLine()) {
            return false;
        }
        boolean small = tokens.isWord(next + 1) && !tokens.at(next + 1).capital();
        boolean counts = small && !tokens.in(next + 1, JOINTS) && !tokens.in(next + 1, VERBS);
        return !counts && !tokens.is(next + 1, "%");
    }

    private boolean names(int i) {
        if (!tokens.isWord(i)) {
            return tokens.in(i, SIGNS);
        }
        if (tokens.in(i, NAMED) || (tokens.at(i).capital() && tokens.in(i, WHEN_CAPITAL))) {
            return true;
        }
        return (tokens.in(i, NORMS) && tokens.isUpper(i)) || isCitation(i);
    }

    /** The letter in "s. 12", "p. 4" and "C.F.R. 164". */
    private boolean isCitation(int i) {
        boolean letter = tokens.text(i).length() == 1 && tokens.is(i + 1, ".") && tokens.glued(i + 1);
        return letter && (tokens.glued(i) || !tokens.at(i).capital());
    }
}
