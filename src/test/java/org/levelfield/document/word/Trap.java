package org.levelfield.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.levelfield.Quantities;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;

/**
 * Something that makes readers of Word files stumble, and what must come of it.
 *
 * @param name what is odd
 * @param lines the blocks, as {@link BlockLines} writes them
 * @param quantities what the marking must find in them, as {@link Quantities} writes it; empty where none is asked for
 * @param notices the codes of all notices
 */
record Trap(String name, DocxFile file, List<String> lines, List<String> quantities, List<String> notices) {

    /** A body and its blocks. */
    static Trap of(String name, String body, String... lines) {
        return of(name, DocxFile.of(body), lines);
    }

    /** A file and its blocks. */
    static Trap of(String name, DocxFile file, String... lines) {
        return new Trap(name, file, List.of(lines), List.of(), List.of());
    }

    /** The same with amounts and other quantities that must be found. */
    Trap marks(String... wanted) {
        return new Trap(name, file, lines, List.of(wanted), notices);
    }

    /** The same with notices that must be given. */
    Trap notes(String... codes) {
        return new Trap(name, file, lines, quantities, List.of(codes));
    }

    /** Reads the file and compares. */
    void check(Path folder) throws IOException, UnreadableException {
        Content content = DocxFile.read(file.in(folder));
        assertThat(BlockLines.of(content)).containsExactlyElementsOf(lines);
        assertThat(content.notices()).extracting(Content.Notice::code).containsExactlyElementsOf(notices);
        if (!quantities.isEmpty()) {
            assertThat(Quantities.of(content)).containsExactlyElementsOf(quantities);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
