package org.levelfield.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the packs below a folder, in the order of their paths. */
public final class PackFinder {

    private static final Set<String> ARCHIVES = Set.of(".zip", ".7z", ".rar", ".tar", ".tgz", ".gz", ".bz2", ".xz");

    private final String name;
    private final Path folder;
    private final Set<Path> aside;
    private final List<FoundPack> packs = new ArrayList<>();

    private PackFinder(Path folder, Set<Path> aside) {
        this.name = name(folder);
        // In full, so that it can be told in messages and taken out of them.
        this.folder = folder.toAbsolutePath().normalize();
        this.aside = aside;
    }

    /** The name under which a folder's packs are stored: its own, wherever it lies. */
    public static String name(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? "folder" : last.toString();
    }

    /**
     * The packs below a folder. Hidden files and folders, and the locks that Word leaves, are passed over.
     *
     * @param aside files that belong to no pack: the manifest, the store
     * @throws IOException where a folder may not be read
     */
    public static List<FoundPack> find(Path folder, PackBy by, Set<Path> aside) throws IOException {
        PackFinder finder = new PackFinder(folder, aside);
        try {
            switch (by) {
                case FILE -> finder.eachFile(finder.folder);
                case TOP_FOLDER -> finder.children(finder.folder).forEach(finder::addIfNotEmpty);
                case FOLDER -> finder.top();
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        finder.packs.sort(Comparator.comparing(FoundPack::path));
        return List.copyOf(finder.packs);
    }

    private void top() {
        List<Path> children = children(folder);
        boolean flat = children.stream().noneMatch(Files::isDirectory);
        if (flat && children.stream().anyMatch(file -> !isArchive(file))) {
            add(folder);
        } else {
            children.forEach(child -> {
                if (Files.isDirectory(child)) {
                    within(child);
                } else {
                    add(child);
                }
            });
        }
    }

    private void within(Path inner) {
        List<Path> children = children(inner);
        if (children.stream().anyMatch(child -> !Files.isDirectory(child) && !isArchive(child))) {
            add(inner);
            return;
        }
        children.forEach(child -> {
            if (Files.isDirectory(child)) {
                within(child);
            } else {
                add(child);
            }
        });
    }

    private void eachFile(Path inner) {
        children(inner).forEach(child -> {
            if (Files.isDirectory(child)) {
                eachFile(child);
            } else {
                add(child);
            }
        });
    }

    private void addIfNotEmpty(Path child) {
        if (!Files.isDirectory(child) || !new FoundPack(name, "", child).files().isEmpty()) {
            add(child);
        }
    }

    private void add(Path place) {
        StringBuilder path = new StringBuilder();
        for (Path step : folder.relativize(place)) {
            path.append(path.length() == 0 ? "" : "/").append(step);
        }
        packs.add(new FoundPack(name, path.length() == 0 ? "." : path.toString(), place));
    }

    private List<Path> children(Path inner) {
        try (Stream<Path> all = Files.list(inner)) {
            return all.filter(this::counts).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean counts(Path file) {
        String shown = String.valueOf(file.getFileName());
        boolean passedOver = shown.startsWith(".") || shown.startsWith("~$");
        // A link to a folder might lead round in a circle, or out of what was asked for.
        boolean linked = Files.isSymbolicLink(file) && Files.isDirectory(file);
        return !passedOver && !linked && !aside.contains(file.toAbsolutePath().normalize());
    }

    private static boolean isArchive(Path file) {
        String shown = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(shown::endsWith);
    }
}
