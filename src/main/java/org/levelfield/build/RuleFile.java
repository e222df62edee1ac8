package org.levelfield.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;

/**
 * One file of rules.
 *
 * @param path as it is shown, from the folder that holds the rule book on, with {@code /} on every system
 * @param text the whole file
 */
record RuleFile(String path, String text) {

    /**
     * All {@code .drl} files under a folder, sorted by path; none if there is no such folder. Folders whose name begins
     * with an underscore hold templates and are left out.
     */
    static List<RuleFile> under(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(p -> p.toString().endsWith(".drl"))::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!("/" + name).contains("/_")) {
                    files.add(new RuleFile(folder.getFileName() + "/" + name, Files.readString(path)));
                }
            }
        }
        files.sort(Comparator.comparing(RuleFile::path));
        return List.copyOf(files);
    }

    /** The file as Drools takes it; errors then carry its path. */
    Resource asResource() {
        return KieServices.get()
                .getResources()
                .newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name())
                .setSourcePath(path);
    }
}
