package org.levelfield.rules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.levelfield.document.Progress;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.mention.Marker;
import org.levelfield.pack.Repeats;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.BuiltInRuleBook;
import org.levelfield.rules.RuleBook;
import org.levelfield.rules.RuleBookFolder;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderFact;

/**
 * A rule book ready to run: its data, its compiled rules, and the marker that knows its words. Immutable, safe for use
 * by several threads; each call works in a session of its own.
 */
public final class RuleEngine {

    private final RuleBook book;
    private final CompletableFuture<List<RuleBase>> bases;
    private final List<KnownRelief> reliefs;
    private final Marker marker;
    private final List<Path> folders;

    private RuleEngine(RuleBook book, CompletableFuture<List<CompiledRules>> rules, List<Path> folders) {
        this(book, rules, folders, new Marker(book.lexicon(), book.parts()));
    }

    private RuleEngine(RuleBook book, CompletableFuture<List<CompiledRules>> rules, List<Path> folders, Marker marker) {
        this.book = book;
        this.reliefs = KnownRelief.of(book.barriers());
        this.bases = rules.thenApply(
                all -> all.stream().map(one -> RuleBase.of(one, reliefs)).toList());
        this.folders = List.copyOf(folders);
        this.marker = marker;
    }

    /** Loaded when first asked for, once in a process, since it never changes. */
    private static final class BuiltIn {
        private static final RuleEngine ENGINE = load();

        /** The rules take longest to load, and nobody needs them before a document is read and marked. */
        private static RuleEngine load() {
            CompletableFuture<List<CompiledRules>> rules =
                    CompletableFuture.supplyAsync(() -> List.of(BuiltInRules.load()), BuiltIn::inBackground);
            return new RuleEngine(BuiltInRuleBook.load(), rules, List.of());
        }

        private static void inBackground(Runnable work) {
            Thread thread = new Thread(work, "rules");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The built-in rule book, compiled in the build. */
    public static RuleEngine builtIn() {
        return BuiltIn.ENGINE;
    }

    /**
     * The built-in rule book with the barriers of further folders, compiled now. A rule that does not compile is left
     * out and named, so is a file whose data are wrong, and with a barrier's card its rules.
     *
     * @param folders each of the shape of {@code rules/}
     * @param faults takes one line for each fault, with file and line
     */
    public static RuleEngine with(List<Path> folders, List<String> faults) {
        RuleBook book = BuiltInRuleBook.load();
        CompiledRules builtIn = BuiltInRules.load();
        List<CompiledRules> rules = new ArrayList<>(List.of(builtIn));
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                faults.add(folder + ": there is no such folder of rules");
                continue;
            }
            try {
                RuleBook own = RuleBookFolder.read(folder, book, faults);
                rules.add(UserRules.compile(folder, own, builtIn.base(), faults));
                book = book.with(own);
            } catch (IOException | UncheckedIOException e) {
                faults.add(folder + ": the folder of rules cannot be read; check its rights");
            }
        }
        return new RuleEngine(book, CompletableFuture.completedFuture(rules), folders);
    }

    /** This engine with other rules, for the same words. */
    RuleEngine with(CompiledRules rules) {
        return new RuleEngine(book, CompletableFuture.completedFuture(List.of(rules)), folders, marker);
    }

    /** The rule book. */
    public RuleBook book() {
        return book;
    }

    /** The rules of a barrier, in the order in which they stand. */
    public List<BarrierRule> rules(String barrier) {
        String start = barrier + ": ";
        return bases().stream()
                .flatMap(base -> base.rules().getKiePackages().stream())
                .flatMap(one -> one.getRules().stream())
                .filter(rule -> rule.getName().startsWith(start))
                .sorted(Comparator.comparingInt(rule -> ((RuleImpl) rule).getLoadOrder()))
                .map(rule -> new BarrierRule(
                        rule.getName().substring(start.length()),
                        Optional.ofNullable(rule.getMetaData().get("confidence"))
                                .map(value -> new BigDecimal(value.toString()))))
                .toList();
    }

    /** Marks documents with the rule book's words. */
    public Marker marker() {
        return marker;
    }

    /** Judges a pack in which nothing stands twice. */
    public Judged judge(Tender tender, List<MarkedDocument> documents, LocalDate asOf) {
        return judge(tender, documents, Repeats.NONE, asOf);
    }

    /**
     * Judges a pack.
     *
     * @param tender what is known of the tender
     * @param documents the pack, marked by {@link #marker()}
     * @param repeats what stands in it twice; a copy softens what stands by it, but asks for nothing itself
     * @param asOf the date whose law is applied where the pack does not say when it was published
     */
    public Judged judge(Tender tender, List<MarkedDocument> documents, Repeats repeats, LocalDate asOf) {
        return judge(tender, documents, repeats, asOf, ClauseBatch.MOST);
    }

    /** The same, telling how far it is. */
    public Judged judge(
            Tender tender, List<MarkedDocument> documents, Repeats repeats, LocalDate asOf, Progress progress) {
        return judge(tender, documents, repeats, asOf, ClauseBatch.MOST, rule -> true, progress);
    }

    /** The same, with so many clauses in a session at most. */
    Judged judge(Tender tender, List<MarkedDocument> documents, Repeats repeats, LocalDate asOf, int most) {
        return judge(tender, documents, repeats, asOf, most, rule -> true);
    }

    /** The same, by some of the rules alone. */
    Judged judge(
            Tender tender,
            List<MarkedDocument> documents,
            Repeats repeats,
            LocalDate asOf,
            int most,
            Predicate<String> rules) {
        return judge(tender, documents, repeats, asOf, most, rules, Progress.NONE);
    }

    private Judged judge(
            Tender tender,
            List<MarkedDocument> documents,
            Repeats repeats,
            LocalDate asOf,
            int most,
            Predicate<String> rules,
            Progress progress) {
        List<ClauseBatch> batches = ClauseBatch.of(documents, reliefs, most);
        List<Object> facts = facts(tender, asOf);
        SessionResult all = SessionResult.EMPTY;
        List<RuleBase> bases = bases();
        int total = bases.size() * batches.size();
        int done = 0;
        progress.at(Progress.Stage.JUDGING, done, total);
        for (RuleBase base : bases) {
            for (ClauseBatch batch : batches) {
                all = all.with(base.run(facts, batch, rules));
                progress.at(Progress.Stage.JUDGING, ++done, total);
            }
        }
        return new FindingAssembler(book, repeats, tender.contradictions()).assemble(all.without(repeats.copied()));
    }

    /**
     * The clauses that came nearest to a barrier without being recognised, in their order, and why not. The barrier's
     * rules are compiled anew, which takes seconds.
     *
     * @throws IllegalArgumentException if there is no such barrier
     */
    public List<NearMiss> nearMisses(String barrier, Tender tender, List<MarkedDocument> documents, LocalDate asOf) {
        BarrierCard card =
                book.barrier(barrier).orElseThrow(() -> new IllegalArgumentException(barrier + ": is no barrier"));
        RuleText rules = RuleText.of(card, folders);
        return NearMisses.find(
                rules.path(), rules.text(), facts(tender, asOf), ClauseBatch.of(documents, reliefs, ClauseBatch.MOST));
    }

    /** The rules, as soon as they are loaded. */
    private List<RuleBase> bases() {
        try {
            return bases.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            } else if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    private List<Object> facts(Tender tender, LocalDate asOf) {
        List<Object> facts = new ArrayList<>(List.of(new TenderFact.AsOf(asOf)));
        facts.addAll(book.parameters());
        facts.addAll(reliefs);
        facts.addAll(TenderFacts.of(tender));
        return facts;
    }

    /** The barrier of an id in this engine's rule book. */
    public Optional<BarrierCard> barrier(String id) {
        return book.barrier(id);
    }
}
