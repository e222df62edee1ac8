package org.levelfield.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.levelfield.mention.Around;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Mark;
import org.levelfield.mention.Said;
import org.levelfield.mention.Statement;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.engine.RuleNeeds.Recognition;
import org.levelfield.rules.engine.Sign.Where;

/** Reads the conditions of one rule for what they need of a clause. Whatever it does not know it takes for anything. */
final class RuleConditions {

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:=?\\s*(\\w+)");
    private static final Pattern TIE = Pattern.compile("clause\\s*==\\s*(\\$\\w+(?:\\.\\w+)?)");
    private static final Pattern SAME = Pattern.compile("this\\s*==\\s*\\$\\w+");
    private static final Pattern NAME = Pattern.compile("name\\s*==\\s*(\"[^\"]*\"|\\$\\w+(?:\\.\\w+)?)");
    private static final Pattern NAMES =
            Pattern.compile("name\\s+in\\s*\\((\\s*\"[^\"]*\"\\s*(,\\s*\"[^\"]*\"\\s*)*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final String STATEMENT = Statement.class.getSimpleName();
    private static final String REQUIREMENT = Requirement.class.getSimpleName();
    private static final String GROUP_TERM = GroupTerm.class.getSimpleName();
    private static final String RELIEF = KnownRelief.class.getSimpleName();
    private static final String CONCEPT = Concept.class.getSimpleName();
    private static final String SAID = Said.class.getSimpleName();
    private static final String AROUND = Around.class.getSimpleName();
    private static final String MARK = Mark.class.getSimpleName();

    private static final Set<String> NUMBERS = Arrays.stream(Mark.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .filter(name -> !name.equals(CONCEPT))
            .collect(Collectors.toUnmodifiableSet());

    /** Marks that a rule makes itself could stand in any clause. */
    private static final Pattern MAKES_MARKS = Pattern.compile(
            "new\\s+(" + String.join("|", STATEMENT, SAID, AROUND) + "|" + String.join("|", NUMBERS) + ")\\b");

    /** A pattern on one of these could mean a clause or a mark. */
    private static final Set<String> WIDE = wide();

    /** What {@code clause} or {@code name} is compared with, by the words that say so: {@code $s.id}. */
    private final Map<String, Source> sources = new HashMap<>();

    private final List<Sign> signs = new ArrayList<>();
    private int statements;
    private boolean anyClause;
    private Wanted ofClause = Wanted.NOTHING;
    private Wanted ofRecognised = Wanted.NOTHING;
    private Wanted anywhere = Wanted.NOTHING;

    private RuleConditions() {}

    private enum Source {
        /** The clause of the rule's statement. */
        CLAUSE,
        /** The clause of a requirement, or of a term about groups. */
        RECOGNISED,
        /** The concept of a relief that a card names. */
        RELIEF
    }

    static RuleNeeds needs(RuleDescr rule) {
        if (MAKES_MARKS.matcher(String.valueOf(rule.getConsequence())).find()) {
            return RuleNeeds.EVERYTHING;
        }
        RuleConditions conditions = new RuleConditions();
        List<? extends BaseDescr> elements = rule.getLhs().getDescrs();
        elements.forEach(conditions::bind);
        elements.forEach(element -> conditions.read(element, true));
        return conditions.needs();
    }

    private RuleNeeds needs() {
        if (anywhere.all()) {
            return RuleNeeds.EVERYTHING;
        }
        // Of two statements it is not known which of them a mark belongs to.
        boolean told = statements == 1 && !anyClause;
        List<Recognition> recognitions = new ArrayList<>();
        if (statements > 0 || anyClause) {
            recognitions.add(new Recognition(told ? signs : List.of(), ofClause));
        }
        return new RuleNeeds(recognitions, ofRecognised, anywhere);
    }

    /** Notes what a pattern that must match gives names to. */
    private void bind(BaseDescr element) {
        if (!(element instanceof PatternDescr pattern)) {
            return;
        }
        String type = type(pattern);
        String own = pattern.getIdentifier();
        Map<String, Source> properties = type.equals(STATEMENT)
                ? Map.of("id", Source.CLAUSE)
                : type.equals(REQUIREMENT) || type.equals(GROUP_TERM)
                        ? Map.of("clause", Source.RECOGNISED)
                        : type.equals(RELIEF) ? Map.of("concept", Source.RELIEF) : Map.of();
        if (own != null && !own.isEmpty()) {
            properties.forEach((property, source) -> sources.put(own + "." + property, source));
        }
        for (String condition : conditions(pattern)) {
            Matcher binding = BINDING.matcher(condition);
            if (binding.matches()) {
                Optional.ofNullable(properties.get(binding.group(2)))
                        .ifPresent(source -> sources.put(binding.group(1), source));
            }
        }
    }

    private void read(BaseDescr element, boolean must) {
        if (element instanceof PatternDescr pattern && pattern.getSource() == null) {
            read(pattern, must);
        } else if (element instanceof AndDescr
                || element instanceof OrDescr
                || element instanceof NotDescr
                || element instanceof ExistsDescr) {
            for (Object inner : ((ConditionalElementDescr) element).getDescrs()) {
                read((BaseDescr) inner, false);
            }
        } else {
            anywhere = Wanted.ALL;
        }
    }

    private void read(PatternDescr pattern, boolean must) {
        String type = type(pattern);
        List<String> conditions = conditions(pattern);
        if (conditions.stream().anyMatch(one -> SAME.matcher(one).matches())) {
            // A fact that another condition has found.
            return;
        }
        if (type.equals(STATEMENT)) {
            statements += must ? 1 : 0;
            anyClause |= !must;
        } else if (type.equals(CONCEPT) || type.equals(SAID) || type.equals(AROUND)) {
            concept(conditions, must, where(type, conditions));
        } else if (NUMBERS.contains(type)) {
            if (must && source(conditions).filter(Source.CLAUSE::equals).isPresent()) {
                // Numbers are only read in the clause itself.
                signs.add(new Sign(List.of(type), Where.INSIDE));
            }
        } else if (WIDE.contains(type) && !(type.equals(MARK) && conditions.contains("doubtful"))) {
            anywhere = Wanted.ALL;
        }
    }

    private void concept(List<String> conditions, boolean must, Where where) {
        Wanted wanted = named(conditions);
        Optional<Source> source = source(conditions);
        if (source.isEmpty()) {
            // Words of relief farther off count only where they stand themselves.
            anywhere = anywhere.and(wanted.reliefs() && where != Where.INSIDE ? Wanted.ALL : wanted);
        } else if (source.get() == Source.RECOGNISED) {
            ofRecognised = ofRecognised.and(wanted);
        } else {
            ofClause = ofClause.and(wanted);
            if (must && !wanted.concepts().isEmpty()) {
                signs.add(new Sign(wanted.concepts().stream().sorted().toList(), where));
            }
        }
    }

    private Wanted named(List<String> conditions) {
        for (String condition : conditions) {
            Matcher name = NAME.matcher(condition);
            Matcher names = NAMES.matcher(condition);
            if (name.matches() && sources.get(name.group(1)) == Source.RELIEF) {
                return Wanted.RELIEFS;
            } else if (names.matches() || (name.matches() && name.group(1).startsWith("\""))) {
                Set<String> quoted = QUOTED.matcher(condition)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
                return new Wanted(quoted, false, false);
            }
        }
        return Wanted.ALL;
    }

    /** By what a mark is tied to a clause, if it is. */
    private Optional<Source> source(List<String> conditions) {
        return conditions.stream()
                .map(TIE::matcher)
                .filter(Matcher::matches)
                .map(tie -> sources.get(tie.group(1)))
                .filter(source -> source == Source.CLAUSE || source == Source.RECOGNISED)
                .findFirst();
    }

    private static Where where(String type, List<String> conditions) {
        if (type.equals(SAID) || conditions.contains("own")) {
            return Where.INSIDE;
        }
        return type.equals(AROUND) || conditions.contains("!own") ? Where.OUTSIDE : Where.ANYWHERE;
    }

    private static List<String> conditions(PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .map(one -> one instanceof ExprConstraintDescr told
                        ? told.getExpression().strip()
                        : "")
                .toList();
    }

    private static String type(PatternDescr pattern) {
        String name = pattern.getObjectType();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> wide() {
        Set<String> wide = new HashSet<>(Set.of("Object"));
        List<Class<?>> open = new ArrayList<>(List.of(Statement.class));
        open.addAll(List.of(Mark.class.getPermittedSubclasses()));
        while (!open.isEmpty()) {
            Class<?> type = open.remove(0);
            for (Class<?> above : type.getInterfaces()) {
                open.add(above);
                wide.add(above.getSimpleName());
            }
            if (type.getSuperclass() != null) {
                wide.add(type.getSuperclass().getSimpleName());
            }
        }
        return wide;
    }
}
