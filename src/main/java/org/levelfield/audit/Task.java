package org.levelfield.audit;

import java.nio.file.Path;
import java.util.Map;
import org.levelfield.store.PackSource;

/**
 * One pack to check: all that decides its rows.
 *
 * @param source whence the pack is, and the settings of the check
 * @param place its folder, archive or file
 * @param leftOut files that are not to be read, by the paths shown for them, each with why
 */
public record Task(PackSource source, String place, Map<String, Reason> leftOut) {

    /**
     * Why something was not read.
     *
     * @param code a short fixed name
     * @param message for a person, one line
     */
    public record Reason(String code, String message) {}

    /** Keeps its own copy. */
    public Task {
        leftOut = Map.copyOf(leftOut);
    }

    static Task of(FoundPack pack, PackSource source) {
        return new Task(source, pack.place().toString(), Map.of());
    }

    FoundPack pack() {
        return new FoundPack(source.folder(), source.path(), Path.of(place));
    }

    /** The same with files left out. */
    Task without(Map<String, Reason> files) {
        return new Task(source, place, files);
    }
}
