package org.levelfield.fidelity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how true the text of the readers is against pdftotext and pandoc, over all PDF and DOCX files of a folder,
 * and prints a table. Run by {@code mvn -Dquick -Pfidelity test}.
 */
public final class FidelityBenchmark {

    private static final int WORST = 10;
    /** With fewer words a file has no text layer worth the name, only a stamp or a page number. */
    private static final int FEWEST_WORDS = 20;

    private FidelityBenchmark() {}

    /**
     * Prints the table.
     *
     * @param args the folder, then the number of examples to show of what is missing in each of the worst documents;
     *     further arguments are parts of names, and only documents that hold one of them are measured
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/corpus/dev");
        int examples = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        List<String> parts = List.of(args).subList(Math.min(2, args.length), args.length);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Files.isDirectory(folder)) {
            out.println("skipped: there is no folder " + folder);
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(FidelityBenchmark::isMeasured)
                    .filter(file -> parts.isEmpty()
                            || parts.stream().anyMatch(part -> file.toString().contains(part)))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        List<Fidelity> all = files.parallelStream()
                .map(file -> measured(folder.relativize(file).toString(), file))
                .toList();
        print(all, examples, out);
    }

    private static boolean isMeasured(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf") || name.endsWith(".docx");
    }

    private static Fidelity measured(String name, Path file) {
        try {
            return Fidelity.of(name, file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void print(List<Fidelity> all, int examples, PrintStream out) {
        List<Fidelity> read =
                all.stream().filter(one -> one.words().words() >= FEWEST_WORDS).toList();
        out.println("   words  in order  strict  any order  parted  surplus  pieces  together  document");
        read.forEach(one -> out.println(line(one)));
        all.stream()
                .filter(one -> !read.contains(one))
                .forEach(one -> out.println(
                        "no text layer: " + one.name() + " (" + one.status().id() + ")"));
        out.println();
        out.println(total("PDF", read.stream().filter(FidelityBenchmark::isPdf).toList()));
        out.println(total("DOCX", read.stream().filter(one -> !isPdf(one)).toList()));
        out.println(total("all", read));
        out.println();
        out.println("The worst " + WORST + ":");
        read.stream()
                .sorted(Comparator.comparingDouble(one -> one.words().share()))
                .limit(WORST)
                .forEach(one -> {
                    out.println(line(one));
                    one.words().missing(examples).forEach(gap -> out.println("      " + gap));
                    one.scattered().stream().limit(examples).forEach(piece -> out.println("      scattered: " + piece));
                });
    }

    private static boolean isPdf(Fidelity one) {
        return one.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static String line(Fidelity one) {
        return String.format(
                Locale.ROOT,
                "%8d    %.4f  %.4f     %.4f  %6d  %7d  %6d    %.4f  %s",
                one.words().words(),
                one.words().share(),
                one.strict(),
                (double) one.words().anyOrder() / one.words().words(),
                one.words().parted(),
                one.surplus(),
                one.pieces(),
                one.pieces() == 0 ? 1 : (double) one.together() / one.pieces(),
                one.name());
    }

    private static String total(String what, List<Fidelity> some) {
        long words = some.stream().mapToLong(one -> one.words().words()).sum();
        long inOrder = some.stream().mapToLong(one -> one.words().inOrder()).sum();
        long anyOrder = some.stream().mapToLong(one -> one.words().anyOrder()).sum();
        double strict = some.stream()
                .mapToDouble(one -> one.strict() * one.words().words())
                .sum();
        long pieces = some.stream().mapToLong(Fidelity::pieces).sum();
        long together = some.stream().mapToLong(Fidelity::together).sum();
        return String.format(
                Locale.ROOT,
                "%s: %d documents, %d words; in the same order %.4f (strict %.4f), in any order %.4f; kept together %.4f of %d",
                what,
                some.size(),
                words,
                share(inOrder, words),
                words == 0 ? 1 : strict / words,
                share(anyOrder, words),
                share(together, pieces),
                pieces);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
