package org.levelfield.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.levelfield.clause.Part;
import org.levelfield.clause.PartTable;
import org.levelfield.mention.Lexicon;
import org.levelfield.mention.Marker;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a rule book from a folder of the shape of {@code rules/}: {@code barriers/<group>/<id>/barrier.yaml} and {@code
 * lexicon.yaml}, {@code law/<regime>/*.yaml}, {@code lexicon/<language>/*.yaml}. Every fault of every file is collected
 * and shown at once.
 */
public final class RuleBookFolder {

    private static final String PARTS = "parts.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final Path folder;
    private final List<BarrierCard> barriers = new ArrayList<>();
    private final List<LawParameter> parameters = new ArrayList<>();
    private final List<PartTable.Entry> parts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Lexicon lexicon = Lexicon.EMPTY;

    private RuleBookFolder(Path folder) {
        this.folder = folder;
    }

    /** One dated number as its file gives it. */
    private record DatedValue(
            BigDecimal value, LocalDate from, Optional<LocalDate> to, String cite, boolean verified) {}

    /** A file of dated numbers. */
    private record ParameterFile(String name, String unit, String says, List<DatedValue> values) {}

    /** A concept as its file gives it. */
    private record ConceptEntry(List<String> phrases, Optional<List<String>> not) {}

    /**
     * The rule book of a folder.
     *
     * @throws IOException if the folder cannot be walked
     * @throws IllegalArgumentException naming every fault with its file
     */
    public static RuleBook read(Path folder) throws IOException {
        RuleBookFolder reader = new RuleBookFolder(folder);
        List<Path> files = files(folder);
        files.forEach(reader::take);
        if (!reader.faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), reader.faults));
        }
        return new RuleBook(
                hash(folder, files), reader.barriers, reader.parameters, reader.lexicon, new PartTable(reader.parts));
    }

    /** Every file of a rule book that holds rules or data, sorted by its path below the folder. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> {
                        String name = file.getFileName().toString();
                        return name.endsWith(".yaml") || name.endsWith(".drl");
                    })
                    .sorted(Comparator.comparing(file -> below(folder, file)))
                    .toList();
        }
    }

    /** A file's path below the folder, with slashes. */
    public static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void take(Path file) {
        String name = below(folder, file);
        if (!name.endsWith(".yaml")) {
            return;
        }
        try {
            String text = Files.readString(file);
            if (name.endsWith("/barrier.yaml")) {
                barrier(name, text);
            } else if (name.startsWith("law/")) {
                parameter(name, text);
            } else if (name.endsWith("/" + PARTS)) {
                parts(text);
            } else if (name.startsWith("lexicon/") || name.endsWith("/lexicon.yaml")) {
                concepts(name, text);
            } else {
                faults.add(name + ": no file of this name belongs in a rule book");
            }
        } catch (JacksonException e) {
            String place =
                    e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
            faults.add(name + place + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void barrier(String name, String text) {
        BarrierCard card = YAML.readValue(text, BarrierCard.class);
        String expected = "barriers/" + card.group() + "/" + card.id() + "/barrier.yaml";
        if (!name.equals(expected)) {
            faults.add(name + ": says that it is " + card.group() + "/" + card.id() + "; folder and text must agree");
        }
        barriers.add(card);
    }

    private void parameter(String name, String text) {
        String regime = name.split("/", -1)[1];
        ParameterFile file = YAML.readValue(text, ParameterFile.class);
        for (DatedValue dated : file.values()) {
            parameters.add(new LawParameter(
                    regime,
                    file.name(),
                    dated.value(),
                    file.unit(),
                    dated.from(),
                    dated.to(),
                    dated.cite(),
                    dated.verified()));
        }
    }

    private void concepts(String name, String text) {
        Map<String, ConceptEntry> entries = YAML.readValue(text, new TypeReference<Map<String, ConceptEntry>>() {});
        Map<String, Lexicon.Words> words = new TreeMap<>();
        entries.forEach((concept, entry) -> words.put(
                concept, new Lexicon.Words(entry.phrases(), entry.not().orElse(List.of()))));
        Lexicon own = new Lexicon(words);
        try {
            new Marker(own, new PartTable(List.of()));
        } catch (IllegalArgumentException e) {
            faults.add(name + ": " + e.getMessage());
        }
        lexicon = lexicon.with(own);
    }

    private void parts(String text) {
        Map<Part, List<String>> entries =
                YAML.readValue(text, new TypeReference<java.util.LinkedHashMap<Part, List<String>>>() {});
        entries.forEach((part, phrases) -> parts.add(new PartTable.Entry(part, phrases)));
    }

    private static String hash(Path folder, List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update((below(folder, file) + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
