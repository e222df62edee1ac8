package org.levelfield.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.levelfield.rules.engine.RuleLines.Stretch;

/**
 * Parses a file of rules so that a rule with a fault in its syntax is lost alone. The parser itself gives up the whole
 * file, and may take its complaint to a later rule; so each rule is then parsed by itself.
 */
final class RuleParser {

    private final String path;
    private final List<String> faults;

    private RuleParser(String path, List<String> faults) {
        this.path = path;
        this.faults = faults;
    }

    /** A fault and its line, counted from 1. */
    private record Fault(int line, String what) {}

    /**
     * The rules of a file that are well formed; empty where nothing can be made of it.
     *
     * @param path as it is shown
     * @param faults takes one line for each fault
     */
    static Optional<PackageDescr> parse(String path, String text, List<String> faults) {
        RuleParser parser = new RuleParser(path, faults);
        List<Fault> wrong = new ArrayList<>();
        Optional<PackageDescr> whole = parse(text, wrong);
        return wrong.isEmpty() ? whole : parser.soundRules(text, wrong.get(0));
    }

    private Optional<PackageDescr> soundRules(String text, Fault first) {
        int before = faults.size();
        RuleLines file = soundHead(RuleLines.of(text));
        List<Stretch> kept = new ArrayList<>(List.of(file.head()));
        for (Stretch stretch : file.body()) {
            Optional<Fault> fault = faultOf(file, stretch);
            fault.ifPresent(this::tell);
            if (fault.isEmpty()) {
                kept.add(stretch);
            }
        }
        List<Fault> left = new ArrayList<>();
        Optional<PackageDescr> sound = parse(file.only(kept), left);
        if (faults.size() == before || !left.isEmpty()) {
            tell(first);
            return left.isEmpty() ? sound : Optional.empty();
        }
        return sound;
    }

    /** Before the first rule each line stands by itself: the faulty ones are left out. */
    private RuleLines soundHead(RuleLines file) {
        RuleLines sound = file;
        for (int tries = 0; tries < file.head().to(); tries++) {
            List<Fault> wrong = new ArrayList<>();
            parse(sound.only(List.of(sound.head())), wrong);
            if (wrong.isEmpty() || !sound.head().holds(wrong.get(0).line())) {
                return sound;
            }
            tell(wrong.get(0));
            sound = sound.without(wrong.get(0).line());
        }
        return sound;
    }

    private static Optional<Fault> faultOf(RuleLines file, Stretch stretch) {
        if (file.isUnended(stretch)) {
            return Optional.of(new Fault(stretch.firstLine(), "the rule that begins here has no “end”"));
        }
        List<Fault> wrong = new ArrayList<>();
        parse(file.only(List.of(file.head(), stretch)), wrong);
        return wrong.stream()
                .filter(fault -> stretch.holds(fault.line()))
                .findFirst()
                .or(() -> wrong.stream().findFirst().map(fault -> new Fault(stretch.firstLine(), fault.what())));
    }

    private static Optional<PackageDescr> parse(String text, List<Fault> wrong) {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(true, text);
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
                wrong.add(new Fault(line, RuleFaults.plain(error.getMessage())));
            }
            return wrong.isEmpty() ? Optional.ofNullable(parsed) : Optional.empty();
        } catch (DroolsParserException e) {
            wrong.add(new Fault(1, RuleFaults.plain(String.valueOf(e.getMessage()))));
            return Optional.empty();
        }
    }

    private void tell(Fault fault) {
        faults.add(path + ":" + fault.line() + ": " + fault.what());
    }
}
