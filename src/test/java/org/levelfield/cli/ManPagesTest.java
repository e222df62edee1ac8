package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The manual tells what the help tells. */
class ManPagesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachCommandHasAPageWithItsOptionsAndExamples() throws IOException {
        ManPages.write(folder);

        List<CommandLine> commands = HelpTest.commands().toList();
        for (CommandLine command : commands) {
            String name = command.getCommandSpec().qualifiedName("-");
            String page = Files.readString(folder.resolve(name + ".adoc"));
            assertThat(page).startsWith("//").contains("= " + name + "(1)", "== Examples");
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.hidden())
                    .forEach(option -> assertThat(page).as(name).contains(option.longestName()));
            command.getSubcommands().forEach((word, one) -> {
                if (!one.getCommandSpec().usageMessage().hidden()) {
                    assertThat(page).as(name).contains(name + "-" + word);
                }
            });
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSameSizeAs(commands);
        }
    }
}
