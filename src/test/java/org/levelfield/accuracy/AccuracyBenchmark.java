package org.levelfield.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Budget;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Status;
import org.levelfield.report.Profile;
import org.levelfield.tender.Stated;

/**
 * Checks the labelled documents and prints, for each barrier, precision, recall and F1 with intervals of 95 %, then what
 * was gained and lost since a saved run. The documents set aside are left out, so that a change is never fitted to them.
 *
 * <p>Arguments: the corpus folder, which holds {@code labels} and {@code dev}; which documents, {@code known} or {@code
 * aside}; the profile; the file of the saved run, which is compared with and written anew.
 */
final class AccuracyBenchmark {

    private static final Path ASIDE = Path.of("src/test/resources/org/levelfield/accuracy/held-out.tsv");
    private static final int FEWEST_LABELS = 3;
    private static final int LONGEST_QUOTE = 140;

    private final Map<String, Score> scores = new TreeMap<>();
    private final Set<String> run = new LinkedHashSet<>();
    private Score accusations = Score.NONE;
    private Score presence = Score.NONE;
    private int documents;

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        if (!Files.isDirectory(corpus.resolve("labels"))) {
            System.out.println("no labelled corpus in " + corpus + "; name one with -Daccuracy.corpus=FOLDER");
            return;
        }
        Profile profile = Profile.valueOf(args[2].toUpperCase(Locale.ROOT));
        AccuracyBenchmark benchmark = new AccuracyBenchmark();
        benchmark.run(corpus, args[1].equals("aside"), profile);
        benchmark.print(profile);
        benchmark.compare(Path.of(args[3]));
    }

    private void run(Path corpus, boolean aside, Profile profile) throws IOException {
        Path labels = corpus.resolve("labels");
        Set<String> setAside = Files.readAllLines(ASIDE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(String::strip)
                .collect(Collectors.toSet());
        Levelfield levelfield = Levelfield.builtIn();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(labels)) {
            files = walk.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = labels.relativize(file).toString().replaceAll("\\.jsonl$", "");
            if (setAside.contains(name) == aside) {
                List<Finding> found = levelfield
                        .check(List.of(corpus.resolve("dev").resolve(name)), options(profile))
                        .findings();
                documents++;
                score(name, Label.of(file), found);
            }
        }
    }

    private static CheckOptions options(Profile profile) {
        return new CheckOptions(
                profile,
                Stated.NOTHING,
                java.util.Optional.empty(),
                Instant.parse("2026-11-22T00:00:00Z"),
                Budget.DEFAULT,
                Runtime.getRuntime().availableProcessors());
    }

    private void score(String name, List<Label> labels, List<Finding> findings) {
        Set<Label> met = new HashSet<>();
        for (Finding finding : findings) {
            String quote = finding.evidence().stream()
                    .findFirst()
                    .map(Evidence::quote)
                    .map(Quotes::cut)
                    .orElse("");
            List<Label> same = labels.stream()
                    .filter(label -> label.barrier().equals(finding.barrier()) && Quotes.overlap(label.quote(), quote))
                    .toList();
            List<Label> firm = same.stream().filter(Label::firm).toList();
            met.addAll(firm);
            int wrong = same.isEmpty() ? 1 : 0;
            Score one = new Score(0, 0, firm.isEmpty() ? 0 : 1, wrong);
            scores.merge(finding.barrier(), one, Score::plus);
            accusations = finding.status() == Status.NOTE ? accusations : accusations.plus(one);
            run.add(String.join(
                    "\t",
                    firm.isEmpty() ? wrong == 1 ? "wrong" : "neutral" : "right",
                    name,
                    finding.barrier(),
                    quote.substring(0, Math.min(LONGEST_QUOTE, quote.length()))));
        }
        for (Label label : labels) {
            if (label.firm()) {
                scores.merge(label.barrier(), new Score(1, met.contains(label) ? 1 : 0, 0, 0), Score::plus);
            }
        }
        presence(labels, findings);
    }

    private void presence(List<Label> labels, List<Finding> findings) {
        Set<String> firm = barriers(labels.stream().filter(Label::firm).toList());
        Set<String> soft = barriers(labels);
        Set<String> got = findings.stream().map(Finding::barrier).collect(Collectors.toCollection(TreeSet::new));
        int found = (int) firm.stream().filter(got::contains).count();
        int wrong = (int) got.stream().filter(one -> !soft.contains(one)).count();
        presence = presence.plus(new Score(firm.size(), found, found, wrong));
    }

    private static Set<String> barriers(List<Label> labels) {
        return labels.stream().map(Label::barrier).collect(Collectors.toSet());
    }

    private void print(Profile profile) {
        System.out.println(documents + " documents, profile " + profile.id());
        System.out.printf("%-34s gold found right wrong   %-16s   %-16s   F1%n", "barrier", "precision", "recall");
        scores.forEach((barrier, score) -> System.out.printf("%-34s %s%n", barrier, score.told()));
        Score all = scores.values().stream().reduce(Score.NONE, Score::plus);
        System.out.printf("%-34s %s%n", "all clauses", all.told());
        System.out.printf("%-34s %s%n", "presence in a document", presence.told());
        System.out.println("precision of accusations: "
                + Score.interval(accusations.right(), accusations.right() + accusations.wrong()));
        System.out.printf(
                Locale.ROOT,
                "macro F1 of barriers with %d labels or more: %.3f%n",
                FEWEST_LABELS,
                scores.values().stream()
                        .filter(score -> score.gold() >= FEWEST_LABELS)
                        .mapToDouble(Score::f1)
                        .average()
                        .orElse(0));
    }

    private void compare(Path saved) throws IOException {
        if (Files.exists(saved)) {
            Set<String> before = new LinkedHashSet<>(Files.readAllLines(saved));
            differences("gained", run, before);
            differences("lost", before, run);
        }
        if (saved.getParent() != null) {
            Files.createDirectories(saved.getParent());
        }
        Files.write(saved, new ArrayList<>(run));
    }

    private static void differences(String what, Set<String> of, Set<String> against) {
        List<String> lines = of.stream().filter(line -> !against.contains(line)).toList();
        System.out.println(what + " since the saved run: " + lines.size());
        lines.forEach(line -> System.out.println("  " + line));
    }
}
