package org.levelfield.rules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.levelfield.rules.BarrierCard;

/**
 * The file of a barrier's rules.
 *
 * @param path as it is shown
 * @param text what it says
 */
record RuleText(String path, String text) {

    /** Of a user's folder where one holds the barrier, else of the built-in rules. */
    static RuleText of(BarrierCard card, List<Path> folders) {
        String name = "barriers/" + card.group() + "/" + card.id() + "/rule.drl";
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                try {
                    return new RuleText(file.toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new RuleText("rules/" + name, SharedRules.text("rules/" + name));
    }
}
