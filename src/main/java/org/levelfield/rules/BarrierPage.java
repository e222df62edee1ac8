package org.levelfield.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page of a barrier, {@code barrier.md}: what it catches, why it keeps bidders out, what the law says. */
public final class BarrierPage {

    private BarrierPage() {}

    /** The page of a built-in barrier, in Markdown; empty for one of a user's own. */
    public static Optional<String> of(BarrierCard card) {
        String name = "/rules/barriers/" + card.group() + "/" + card.id() + "/barrier.md";
        try (InputStream in = BarrierPage.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program itself can be read", e);
        }
    }
}
