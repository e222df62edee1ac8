package org.levelfield.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levelfield.document.PackFiles;
import org.levelfield.store.Sha256;

/**
 * A pack as it lies on the disk.
 *
 * @param folder the name of the audited folder
 * @param path of the pack below it, with {@code /}; {@code .} for the folder itself
 * @param place the pack's folder, archive or file
 */
public record FoundPack(String folder, String path, Path place) {

    static final String UNREADABLE = "unreadable";

    /** The pack's name in the store. */
    public String id() {
        return folder + "/" + path;
    }

    /** The folder, with its separator, below which the paths of its files are shown. */
    String below() {
        if (Files.isDirectory(place)) {
            return place + "/";
        }
        Path parent = place.getParent();
        return parent == null ? "" : parent + place.getFileSystem().getSeparator();
    }

    /** The files of the pack by the paths that are shown for them, in order. */
    Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        String below = below();
        for (PackFiles.Found found : PackFiles.of(List.of(place))) {
            boolean inside = found.shown().startsWith(below);
            files.put(inside ? found.shown().substring(below.length()) : found.shown(), found.file());
        }
        return files;
    }

    /**
     * What the pack holds now: for each of its files a line of hash and path. A file that may not be read has no hash, and
     * counts as changed once it may.
     */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        files().forEach((shown, file) -> lines.add(hash(file) + "  " + shown));
        return lines;
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    /** Hash over the paths and bytes of its files. */
    String content() {
        return Sha256.of(String.join("\n", lines()));
    }
}
