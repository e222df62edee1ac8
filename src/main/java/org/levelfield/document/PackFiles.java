package org.levelfield.document;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the files of a pack in a fixed order. */
public final class PackFiles {

    /**
     * A file to be read.
     *
     * @param file where it lies
     * @param shown the path for reports: as given, below a folder with {@code /}
     */
    public record Found(Path file, String shown) {

        /** The path of a file that lies inside this one. */
        String inner(String name) {
            return shown + "!/" + name;
        }
    }

    private PackFiles() {}

    /**
     * All files: each input in the order given, a folder's files by their paths. Hidden files and the locks that Word
     * leaves are passed over, and so are links that lead out of a folder. What is not there is found too, so that
     * somebody says so.
     */
    public static List<Found> of(List<Path> inputs) {
        List<Found> found = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                found.addAll(inFolder(input));
            } else {
                found.add(new Found(input, input.toString()));
            }
        }
        return List.copyOf(found);
    }

    private static List<Found> inFolder(Path folder) {
        List<Found> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Walk(folder, folder.toRealPath(), found));
        } catch (IOException e) {
            found.add(new Found(folder, folder.toString()));
        }
        found.sort(Comparator.comparing(Found::shown));
        return found;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Path real;
        private final List<Found> found;

        Walk(Path folder, Path real, List<Found> found) {
            this.folder = folder;
            this.real = real;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            boolean skip = !entered.equals(folder) && isPassedOver(entered);
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            boolean link = attributes.isSymbolicLink();
            if (!isPassedOver(file) && (attributes.isRegularFile() || (link && isWithin(file)))) {
                add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            add(file);
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file) {
            StringBuilder shown = new StringBuilder(folder.toString());
            for (Path step : folder.relativize(file)) {
                shown.append('/').append(step);
            }
            found.add(new Found(file, shown.toString()));
        }

        private boolean isWithin(Path link) throws IOException {
            return Files.isRegularFile(link) && link.toRealPath().startsWith(real);
        }

        private static boolean isPassedOver(Path file) {
            Path name = file.getFileName();
            return name != null
                    && (name.toString().startsWith(".") || name.toString().startsWith("~$"));
        }
    }
}
