package org.levelfield.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the manual as AsciiDoc, a page for each command, from what {@code --help} shows. */
final class ManPages {

    private static final String STATUS = "Exit status: ";

    private static final int WIDE = 10_000;

    private ManPages() {}

    /** The folder to write to; the profile {@code man} of the build makes pages of it that {@code man} reads. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        CommandLine program =
                Main.commandLine(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), () -> 0);
        // No line of the synopsis is broken here: man does that.
        program.setUsageHelpWidth(WIDE);
        arrange(program);
        int status = ManPageGenerator.generateManPage(
                folder.toFile(), null, new boolean[0], false, program.getCommandSpec());
        if (status != 0) {
            throw new IOException("no manual was written");
        }
    }

    /** A manual has sections where help has paragraphs. */
    private static void arrange(CommandLine line) {
        CommandLine.Model.UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        List<String> description = new ArrayList<>(List.of(usage.description()));
        List<String> examples = new ArrayList<>();
        for (String one : usage.footer()) {
            if (one.startsWith("  ")) {
                examples.add(one);
            } else if (one.startsWith(STATUS)) {
                usage.exitCodeListHeading("Exit Status%n");
                usage.exitCodeList(statuses(one));
            } else if (!one.isEmpty() && !one.equals("Examples:")) {
                description.addAll(List.of("", one));
            }
        }
        examples.add(0, "----");
        examples.add("----");
        usage.description(description.toArray(String[]::new));
        usage.footerHeading("Examples%n");
        usage.footer(examples.toArray(String[]::new));
        line.getSubcommands().values().forEach(ManPages::arrange);
    }

    /** {@code 0 all is well; 2 bad usage.} by its numbers. */
    private static Map<String, String> statuses(String told) {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (String one : told.substring(STATUS.length()).replaceAll("\\.$", "").split("; (?=\\d)", -1)) {
            String means = one.substring(1).strip();
            statuses.put(one.substring(0, 1), means.isEmpty() ? "all is well" : means);
        }
        return statuses;
    }
}
