package org.levelfield.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.levelfield.evidence.Counting;
import org.levelfield.evidence.EvidencePack;
import org.levelfield.evidence.FindingFilter;
import org.levelfield.rules.BuiltInRuleBook;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelfield pack}. */
@Command(
        name = "pack",
        description =
                "Makes a pack of evidence of an audit: figures with their method, each finding with its quote, the"
                        + " data, the hashes, and the commands with which a stranger makes it again. E-mail addresses, telephone"
                        + " numbers and names beside a title, a post, a signature or an address are hidden.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "EXPR: comparisons joined by and, as in review.",
            "",
            "Exit status: 0; 2 bad usage.",
            "",
            "Examples:",
            "  levelfield pack audit.db --where 'status>=against-guidance' \\",
            "    --output evidence.zip",
            "  levelfield pack audit.db --where 'buyer~\"marl vale\"' --output evidence/"
        })
final class PackCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "STORE", description = "What audit --store made.")
    private String store = "";

    @Option(names = "--where", paramLabel = "EXPR", description = "Which findings; all by default.")
    private @Nullable String where;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "PATH",
            description = "A folder that is empty or not there yet, or a file whose name ends in .zip.")
    private Path output = Path.of("");

    @Option(names = "--unmasked", description = "Do not hide personal data in quotes.")
    private boolean unmasked;

    @Option(
            names = "--count",
            paramLabel = "all|not-rejected|upheld",
            converter = Choice.OfCounting.class,
            description = "Which findings the figures count; all by default.")
    private Counting counting = Counting.ALL;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            description = "How many packs a buyer or region must have to be ranked; default ${DEFAULT-VALUE}.")
    private int minimum = 10;

    @Override
    ExitStatus run() throws IOException, StoreException {
        if (minimum < 1) {
            return usage("--minimum is a whole number above zero");
        }
        FindingFilter filter;
        try {
            filter = where == null ? FindingFilter.all() : FindingFilter.of(where);
        } catch (IllegalArgumentException e) {
            return usage("--where: " + e.getMessage());
        }
        boolean zip = output.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        if (!zip && Files.isDirectory(output) && !isEmpty(output)) {
            return usage(output + ": holds files already, which would be taken for the evidence; name another folder");
        }
        Map<String, String> files;
        try (Store open = Store.open(store)) {
            files = EvidencePack.of(
                    open,
                    BuiltInRuleBook.load(),
                    new EvidencePack.Order(filter, where == null ? "" : where, !unmasked, counting, minimum));
        }
        try {
            if (zip) {
                zip(files);
            } else {
                folder(files);
            }
        } catch (IOException e) {
            return usage(output + ": cannot be written; check that the folder exists and may be written to");
        }
        out().println(String.format(Locale.ROOT, "%,d files in %s", files.size(), output));
        return ExitStatus.OK;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (java.util.stream.Stream<Path> all = Files.list(folder)) {
            return all.findFirst().isEmpty();
        }
    }

    private void folder(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path place = output.resolve(file.getKey());
            Path parent = place.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(place, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** In a fixed order and of a fixed time, so that the same evidence is the same file. */
    private void zip(Map<String, String> files) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
