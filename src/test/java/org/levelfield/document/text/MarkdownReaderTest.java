package org.levelfield.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.word.BlockLines;

class MarkdownReaderTest {

    @TempDir
    Path folder;

    private List<String> lines(String text) throws IOException, UnreadableException {
        return BlockLines.of(MarkdownReader.read(Files.writeString(folder.resolve("a.md"), text)));
    }

    @Test
    void blocksAreReadAsShown() throws IOException, UnreadableException {
        assertThat(lines("""
                # Tender *for* care

                The [bidder](http://example.org) shall hold
                `two` **million** pounds.\\
                Really.

                3) first;
                4) second;
                   - deep

                     more of it

                > Quoted.

                | Lot | Price |
                |-----|-------|
                | 1   | 100   |

                <!-- unseen --><div>Seen.</div>

                **Insurance**
                """))
                .containsExactly(
                        "H1 [] Tender for care",
                        "P [] The bidder shall hold two million pounds.\nReally.",
                        "I0 [3)] first;",
                        "I0 [4)] second;",
                        "I1 [•] deep",
                        "P [] more of it",
                        "P [] Quoted.",
                        "T1.1h 1:Lot 2:Price",
                        "T1.2 1:1 2:100",
                        "P [] Seen.",
                        "H2 [] Insurance");
    }

    @Test
    @Timeout(20)
    void deepNestingIsRead() throws IOException, UnreadableException {
        assertThat(lines(">".repeat(50_000) + " Deep.").toString()).contains("Deep.");
        assertThat(lines("*a **b ".repeat(20_000)).toString()).contains("a");
    }
}
