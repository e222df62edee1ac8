package org.levelfield.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.levelfield.rules.engine.RuleLines.Stretch;

/**
 * A rule with one of its conditions left out. What such a rule matches and the whole rule does not, failed for this
 * condition alone: that tells why a clause was not found, and whether any example needs a condition.
 *
 * <p>What only ties facts together (the same clause, the type of a requirement) is no condition here: without it a rule
 * would speak of facts that have nothing to do with each other.
 *
 * @param rule the whole rule's name
 * @param condition the one left out, as it is written
 * @param line where it stands in the file, counted from 1
 * @param file a file of this one rule, which bears {@link #name()}
 */
record RuleVariant(String rule, String condition, int line, PackageDescr file) {

    private static final String WITHOUT = " ‖ without ";
    private static final Pattern TIE = Pattern.compile("(\\$\\w+\\s*:\\s*)?\\w*(clause|requirement|type|this|regime|id)"
            + "\\s*==.*|\\$\\w+\\s*:\\s*\\w+|isFor\\(.*|contains.*");
    private static final Pattern CONCEPT = Pattern.compile("(Concept|Said|Around) name\\b.*");
    private static final Pattern BOUND = Pattern.compile("\\$\\w+");

    /** One condition: the place of an element of the rule, and of a constraint in it where it is not the whole. */
    private record Drop(int element, Optional<Integer> constraint, String condition, int line) {}

    /** The name under which it stands beside the whole rule. */
    String name() {
        return nameOf(rule, condition);
    }

    private static String nameOf(String rule, String condition) {
        return rule + WITHOUT + condition.replace('"', '\'');
    }

    /** Whether it still asks for some words or number of its own: without, any clause at all would match. */
    boolean asksForWords() {
        long marks = file.getRules().get(0).getLhs().getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(element -> ((PatternDescr) element).getObjectType())
                .filter(type -> !type.equals("Statement") && !type.equals("Circumstance"))
                .count();
        return marks > 1 || !namesConcept(condition);
    }

    /** Whether a condition, as it is written, says which concept is asked for. */
    static boolean namesConcept(String condition) {
        return CONCEPT.matcher(condition).matches();
    }

    /** Whether a rule of this name is a variant. */
    static boolean isVariant(String name) {
        return name.contains(WITHOUT);
    }

    /**
     * Every variant of the rules of a file.
     *
     * @param text of the file, which must be sound
     * @param recognising whether only of rules that recognise a requirement
     */
    static List<RuleVariant> of(String text, boolean recognising) {
        RuleLines file = RuleLines.of(text);
        List<RuleVariant> variants = new ArrayList<>();
        for (Stretch stretch : file.body()) {
            String alone = file.only(List.of(file.head(), stretch));
            for (RuleDescr rule : parsed(alone).getRules()) {
                if (!recognising || isRecognising(rule)) {
                    drops(rule).forEach(drop -> variants.add(variant(alone, rule.getName(), drop)));
                }
            }
        }
        return variants;
    }

    /** The rules of a file that recognise a requirement. */
    static PackageDescr recognising(String text) {
        PackageDescr file = parsed(text);
        file.getRules().removeIf(rule -> !isRecognising(rule));
        return file;
    }

    private static boolean isRecognising(RuleDescr rule) {
        return String.valueOf(rule.getConsequence()).contains("Requirement.of(");
    }

    private static PackageDescr parsed(String text) {
        List<String> faults = new ArrayList<>();
        return RuleParser.parse("rule", text, faults)
                .filter(file -> faults.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("the rules are not sound: " + faults));
    }

    private static List<Drop> drops(RuleDescr rule) {
        List<? extends BaseDescr> elements = rule.getLhs().getDescrs();
        List<Drop> drops = new ArrayList<>();
        for (int e = 0; e < elements.size(); e++) {
            BaseDescr element = elements.get(e);
            if (element instanceof PatternDescr pattern && isUsed(pattern, rule, e)) {
                drops.addAll(ofPattern(pattern, e));
            } else {
                drops.add(new Drop(e, Optional.empty(), told(element), element.getLine()));
            }
        }
        return drops;
    }

    /** Whether the rule speaks again of what a pattern binds. */
    private static boolean isUsed(PatternDescr pattern, RuleDescr rule, int place) {
        List<String> bound = new ArrayList<>(BOUND.matcher(told(pattern))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList());
        if (pattern.getIdentifier() != null) {
            bound.add(pattern.getIdentifier());
        }
        String rest = rule.getConsequence()
                + rule.getLhs().getDescrs().stream()
                        .skip(place + 1L)
                        .map(RuleVariant::told)
                        .collect(Collectors.joining(" "));
        boolean binds = pattern.getIdentifier() != null || told(pattern).matches(".*\\$\\w+\\s*:.*");
        return binds && bound.stream().anyMatch(name -> rest.matches("(?s).*" + Pattern.quote(name) + "\\b.*"));
    }

    private static List<Drop> ofPattern(PatternDescr pattern, int place) {
        List<? extends BaseDescr> constraints = pattern.getConstraint().getDescrs();
        List<Drop> drops = new ArrayList<>();
        for (int c = 0; c < constraints.size(); c++) {
            String condition = told(constraints.get(c));
            if (!TIE.matcher(condition).matches()) {
                int line = Math.max(pattern.getLine(), constraints.get(c).getLine());
                drops.add(new Drop(place, Optional.of(c), pattern.getObjectType() + " " + condition, line));
            }
        }
        return drops;
    }

    private static RuleVariant variant(String text, String rule, Drop drop) {
        PackageDescr file = parsed(text);
        RuleDescr copy = file.getRules().get(0);
        copy.setName(nameOf(rule, drop.condition()));
        BaseDescr element = copy.getLhs().getDescrs().get(drop.element());
        if (drop.constraint().isPresent() && element instanceof PatternDescr pattern) {
            pattern.removeConstraint(
                    pattern.getConstraint().getDescrs().get(drop.constraint().get()));
        } else {
            copy.getLhs().removeDescr(element);
        }
        return new RuleVariant(rule, drop.condition(), drop.line(), file);
    }

    /** A condition as it is written, near enough. */
    private static String told(BaseDescr condition) {
        if (condition instanceof ExprConstraintDescr expression) {
            return expression.getExpression();
        } else if (condition instanceof PatternDescr pattern) {
            return pattern.getObjectType() + "(" + all(pattern.getConstraint().getDescrs(), ", ") + ")";
        } else if (condition instanceof org.drools.drl.ast.descr.NotDescr not) {
            return "not " + all(not.getDescrs(), " ");
        } else if (condition instanceof org.drools.drl.ast.descr.ExistsDescr exists) {
            // Its list is the only one without a type.
            return "exists " + told((BaseDescr) exists.getDescrs().get(0));
        } else if (condition instanceof org.drools.drl.ast.descr.OrDescr or) {
            return "(" + all(or.getDescrs(), " or ") + ")";
        } else if (condition instanceof org.drools.drl.ast.descr.AndDescr and) {
            return "(" + all(and.getDescrs(), " and ") + ")";
        }
        return condition.toString();
    }

    private static String all(List<? extends BaseDescr> conditions, String between) {
        return conditions.stream().map(RuleVariant::told).collect(Collectors.joining(between));
    }
}
