package org.levelfield.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levelfield.mention.Lexicon;

/** Walks the rule book and reports every fault at once. */
class RuleBookTest {

    private static final Path RULES = Path.of("rules");
    private static final Path BARRIERS = RULES.resolve("barriers");
    private static final int FEWEST_EXAMPLES = 6;
    private static final int FEWEST_EVASIONS = 2;

    private static final List<String> SECTIONS = List.of(
            "What it catches",
            "Why it keeps bidders out",
            "What the law says",
            "How to ask instead",
            "What it does not catch",
            "Assumptions",
            "Sources");

    private static final List<String> FILES = List.of("barrier.yaml", "rule.drl", "barrier.md", "examples");

    private static final Pattern COMMENT = Pattern.compile("(?m)//.*$|(?s:/\\*.*?\\*/)");
    private static final Pattern RULE =
            Pattern.compile("(?s)\\brule\\s+\"([^\"]+)\"(.*?)\\bwhen\\b(.*?)\\bthen\\b(.*?)\\bend\\b");
    private static final Pattern JUDGEMENT =
            Pattern.compile("(?s)Judgement\\.\\w+\\(\\s*(\\$\\w+)\\s*,\\s*(\\$\\w+)(.*?)\\)");
    private static final Pattern NAMES =
            Pattern.compile("(?s)\\bname\\s*(?:==|!=|in|not\\s+in)\\s*(\"[^\"]*\"|\\((?:[^()\"]|\"[^\"]*\")*\\))");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern REGIME = Pattern.compile("\\bregime\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern SALIENCE = Pattern.compile("\\bsalience\\s+(\\S+)");
    private static final Pattern TYPE =
            Pattern.compile("\\btype\\s*==\\s*\"([^\"]+)\"|Requirement\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern CODE =
            Pattern.compile("[(,]\\s*own\\s*[,)]|\\bmatches\\b|\\beval\\s*\\(|\\bfrom\\s+accumulate\\b");
    private static final Pattern ACCUSATION =
            Pattern.compile("\\b(unlawful|illegal|against the law|breaks the law)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_WORD = Pattern.compile("=?[\\p{L}\\p{N}]+\\??|=?[&%“”\"]|\\.\\.\\.|<n>");

    private final List<String> faults = new ArrayList<>();

    @Test
    void theRuleBookHasNoFault() throws IOException {
        RuleBook book = RuleBookFolder.read(RULES);
        List<Path> folders = barrierFolders();
        folders.forEach(folder -> check(() -> folder(folder)));
        for (BarrierCard card : book.barriers()) {
            card(card, book);
        }
        for (Path file : RuleBookFolder.files(RULES)) {
            String name = RuleBookFolder.below(RULES, file);
            if (name.endsWith(".drl")) {
                rules(name, Files.readString(file), book);
            }
        }
        lexicon(book.lexicon());
        parameters(book);
        assertThat(folders).hasSize(book.barriers().size()).hasSizeGreaterThanOrEqualTo(86);
        assertThat(faults).as("faults of the rule book").isEmpty();
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void check(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> barrierFolders() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path group : folders(BARRIERS)) {
            found.addAll(folders(group));
        }
        return found;
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory)
                    .filter(one -> !one.getFileName().toString().startsWith("_"))
                    .sorted()
                    .toList();
        }
    }

    // ---- folders

    private void folder(Path folder) throws IOException {
        String id = folder.getFileName().toString();
        if (!id.matches("[a-z][a-z0-9-]*")) {
            fault(id, "is no id: lower case, digits and hyphens");
        }
        for (String name : FILES) {
            if (!Files.exists(folder.resolve(name))) {
                fault(id, "has no " + name);
            }
        }
        if (Files.exists(folder.resolve("barrier.md"))) {
            page(id, Files.readString(folder.resolve("barrier.md")));
        }
        if (Files.isDirectory(folder.resolve("examples"))) {
            examples(id, folder.resolve("examples"));
        }
    }

    private void page(String id, String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String open = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("## ")) {
                open = line.substring(3).strip();
                sections.put(open, "");
            } else {
                sections.merge(open, line, String::concat);
            }
        }
        for (String section : SECTIONS) {
            if (!sections.containsKey(section)) {
                fault(id, "barrier.md has no section “" + section + "”");
            } else if (sections.getOrDefault(section, "").isBlank()) {
                fault(id, "barrier.md leaves the section “" + section + "” empty");
            }
        }
        if (!text.startsWith("# ")) {
            fault(id, "barrier.md begins with no title");
        }
    }

    private void examples(String id, Path folder) throws IOException {
        Set<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
        for (String kind : List.of("flags-", "clears-")) {
            long number = names.stream()
                    .filter(name -> name.startsWith(kind) && name.endsWith(".txt"))
                    .count();
            if (number < FEWEST_EXAMPLES) {
                fault(id, "has " + number + " examples " + kind + "*.txt, and needs " + FEWEST_EXAMPLES);
            }
        }
        long evasions =
                names.stream().filter(name -> name.startsWith("evasion-")).count();
        if (evasions < FEWEST_EVASIONS) {
            fault(id, "has " + evasions + " examples evasion-*.txt, and needs " + FEWEST_EVASIONS);
        }
        for (String name : names) {
            if (!name.matches("(flags|clears|boundary|evasion)-[a-z0-9-]+\\.txt")) {
                fault(id, "examples/" + name + " is no name of an example");
            } else if (Files.readString(folder.resolve(name)).isBlank()) {
                fault(id, "examples/" + name + " is empty");
            }
        }
    }

    // ---- cards

    private void card(BarrierCard card, RuleBook book) {
        String id = card.id();
        if (!Files.isDirectory(BARRIERS.resolve(card.group()).resolve(id))) {
            fault(id, "stands in no folder " + card.group() + "/" + id);
        }
        wording(id, "title", card.title());
        wording(id, "hurts", card.hurts());
        wording(id, "message", card.message());
        card.messages().forEach((variant, text) -> wording(id, "message " + variant, text));
        wording(id, "remedy", card.remedy());
        wording(id, "question", card.question());
        Set<String> provisions = new HashSet<>();
        card.law().forEach(one -> {
            if (!provisions.add(one.id())) {
                fault(id, "names the provision " + one.id() + " twice");
            }
            if (org.levelfield.tender.Regime.of(one.regime()).isEmpty()) {
                fault(id, "the provision " + one.id() + " belongs to no known regime: " + one.regime());
            }
            if (one.cite().isBlank() || one.says().isBlank()) {
                fault(id, "the provision " + one.id() + " says nothing");
            }
            if (one.from().isPresent()
                    && one.to().isPresent()
                    && !one.from().get().isBefore(one.to().get())) {
                fault(id, "the provision " + one.id() + " ends before it begins");
            }
        });
        for (BarrierCard.Relief relief : card.mitigations()) {
            if (!book.lexicon().concepts().containsKey(relief.concept())) {
                fault(
                        id,
                        "the mitigation " + relief.id() + " needs the concept " + relief.concept()
                                + ", which no lexicon holds");
            }
        }
    }

    private void wording(String id, String field, String text) {
        if (text.isBlank()) {
            fault(id, field + " is empty");
        }
        Matcher said = ACCUSATION.matcher(text);
        if (said.find()) {
            fault(id, field + " says “" + said.group() + "”");
        }
        Matcher left = Pattern.compile("\\{(?!value}|clause})[^}]*}").matcher(text);
        if (left.find()) {
            fault(id, field + " holds “" + left.group() + "”, which nothing fills");
        }
    }

    // ---- rules

    private void rules(String file, String text, RuleBook book) {
        String plain = COMMENT.matcher(text).replaceAll("");
        List<MatchResult> rules = RULE.matcher(plain).results().toList();
        long named =
                Pattern.compile("(?m)^\\s*rule\\s+\"").matcher(plain).results().count();
        if (rules.size() != named) {
            fault(file, "has " + named + " rules, of which " + rules.size() + " could be taken apart");
        }
        Set<String> names = new HashSet<>();
        for (MatchResult rule : rules) {
            if (!names.add(rule.group(1))) {
                fault(file, "has two rules “" + rule.group(1) + "”");
            }
            rule(file, new Rule(rule.group(1), rule.group(2), rule.group(3), rule.group(4)), book);
        }
        if (file.startsWith("barriers/")) {
            barrierRules(file, rules, book);
        }
    }

    /** A rule in its four pieces. */
    private record Rule(String name, String head, String conditions, String consequence) {

        boolean recognises() {
            return consequence.contains("Requirement.of(");
        }

        boolean judges() {
            return consequence.contains("Judgement.");
        }
    }

    private void barrierRules(String file, List<MatchResult> rules, RuleBook book) {
        String id = file.split("/", -1)[2];
        int recognised = 0;
        int judged = 0;
        for (MatchResult one : rules) {
            Rule rule = new Rule(one.group(1), one.group(2), one.group(3), one.group(4));
            if (!rule.name().startsWith(id + ": ")) {
                fault(file, "the rule “" + rule.name() + "” does not begin with “" + id + ": ”");
            }
            recognised += rule.recognises() && rule.head().contains("@confidence(") ? 1 : 0;
            judged += rule.judges() ? 1 : 0;
            types(file, id, rule);
            provisions(file, id, rule, book);
        }
        if (recognised == 0) {
            fault(file, "has no rule of recognition with @confidence");
        }
        if (judged == 0) {
            fault(file, "has no rule of judgement");
        }
    }

    private void types(String file, String id, Rule rule) {
        TYPE.matcher(rule.conditions() + rule.consequence()).results().forEach(found -> {
            String type = found.group(1) == null ? found.group(2) : found.group(1);
            if (!id.equals(type)) {
                fault(file, "the rule “" + rule.name() + "” speaks of requirements of the type " + type);
            }
        });
    }

    private void provisions(String file, String id, Rule rule, RuleBook book) {
        BarrierCard card = book.barrier(id).orElse(null);
        if (card == null) {
            fault(file, "belongs to no barrier");
            return;
        }
        JUDGEMENT
                .matcher(rule.consequence())
                .results()
                .forEach(call -> quoted(call.group(3)).stream()
                        .filter(law -> card.provision(law).isEmpty())
                        .forEach(law -> fault(
                                file,
                                "the rule “" + rule.name() + "” rests on " + law
                                        + ", which barrier.yaml does not hold")));
    }

    private void rule(String file, Rule rule, RuleBook book) {
        Set<String> concepts = book.lexicon().concepts().keySet();
        List<String> words = Stream.of("Concept", "Said", "Around")
                .flatMap(type -> patterns(rule.conditions(), type).stream())
                .toList();
        for (String pattern : words) {
            for (String name : names(pattern)) {
                if (!concepts.contains(name)) {
                    fault(
                            file,
                            "the rule “" + rule.name() + "” asks for the concept " + name + ", which no lexicon holds");
                }
            }
        }
        for (String pattern : patterns(rule.conditions(), "Circumstance")) {
            for (String name : names(pattern)) {
                if (!concepts.contains("is-" + name)) {
                    fault(
                            file,
                            "the rule “" + rule.name() + "” asks for the circumstance " + name
                                    + ", for which no lexicon holds the concept is-" + name);
                }
            }
        }
        for (String pattern : patterns(rule.conditions(), "LawParameter")) {
            parameter(file, rule, pattern, book);
        }
        salience(file, rule);
        Matcher code = CODE.matcher(QUOTED.matcher(rule.conditions()).replaceAll("\"\""));
        if (code.find()) {
            fault(file, "the rule “" + rule.name() + "” uses “" + code.group().strip() + "” in its conditions");
        }
    }

    private void parameter(String file, Rule rule, String pattern, RuleBook book) {
        Matcher regime = REGIME.matcher(pattern);
        String under = regime.find() ? regime.group(1) : "";
        for (String name : names(pattern)) {
            boolean known = book.parameters().stream()
                    .anyMatch(one -> one.name().equals(name)
                            && (under.isEmpty() || one.regime().equals(under)));
            if (!known) {
                fault(
                        file,
                        "the rule “" + rule.name() + "” asks for the law parameter " + (under + " " + name).strip()
                                + ", which rules/law does not hold");
            }
        }
    }

    private void salience(String file, Rule rule) {
        Matcher salience = SALIENCE.matcher(rule.head());
        String given = salience.find() ? salience.group(1) : "";
        boolean recognises = rule.recognises() || file.startsWith("regime/");
        if (!given.isEmpty() && !given.equals("100")) {
            fault(file, "the rule “" + rule.name() + "” has the salience " + given);
        } else if (recognises && given.isEmpty()) {
            fault(file, "the rule “" + rule.name() + "” recognises, and has no salience 100");
        } else if (rule.judges() && !given.isEmpty()) {
            fault(file, "the rule “" + rule.name() + "” judges, and has a salience");
        }
    }

    /** What stands between the brackets of each pattern of a type, nested brackets and all. */
    private static List<String> patterns(String conditions, String type) {
        List<String> found = new ArrayList<>();
        Matcher start = Pattern.compile("\\b" + type + "\\(").matcher(conditions);
        while (start.find()) {
            int depth = 1;
            int at = start.end();
            while (at < conditions.length() && depth > 0) {
                char c = conditions.charAt(at++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            found.add(conditions.substring(start.end(), at - 1));
        }
        return found;
    }

    private static List<String> names(String pattern) {
        return NAMES.matcher(pattern)
                .results()
                .flatMap(found -> quoted(found.group(1)).stream())
                .toList();
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    // ---- words and numbers

    private void lexicon(Lexicon lexicon) {
        lexicon.concepts().forEach((concept, words) -> {
            if (words.phrases().isEmpty()) {
                fault("lexicon", concept + " has no phrase");
            }
            words.phrases().forEach(phrase -> phrase(concept, phrase));
            words.not().forEach(phrase -> phrase(concept, phrase));
        });
    }

    /** A word with a hyphen, a slash or an apostrophe is never met: texts are parted at these. */
    private void phrase(String concept, String phrase) {
        for (String word : phrase.replaceAll("\\)\\?", " ").split("[ |()]+", -1)) {
            if (!word.isEmpty() && !PLAIN_WORD.matcher(word).matches()) {
                fault("lexicon", concept + ": the word “" + word + "” of “" + phrase + "” can never be met");
            }
        }
    }

    private void parameters(RuleBook book) {
        for (LawParameter one : book.parameters()) {
            String name = "law/" + one.regime() + " " + one.name();
            if (one.cite().isBlank()) {
                fault(name, "has no citation");
            }
            if (one.to().isPresent() && !one.from().isBefore(one.to().get())) {
                fault(name, "ends before it begins");
            }
            book.parameters().stream()
                    .filter(other -> !other.equals(one)
                            && other.regime().equals(one.regime())
                            && other.name().equals(one.name())
                            && other.isInForce(one.from()))
                    .forEach(other -> fault(name, "has two values on " + one.from()));
        }
    }

    private void fault(String where, String what) {
        faults.add(String.format(Locale.ROOT, "%s: %s", where, what));
    }
}
