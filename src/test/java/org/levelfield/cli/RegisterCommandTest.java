package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// Tabs and ends of lines are what the files differ in, so they are written out.
@SuppressWarnings("StringConcatToTextBlock")
class RegisterCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Run run(String... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "register";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--store";
        all[words.length + 2] = folder.resolve("register.db");
        return Run.of(all);
    }

    @Test
    void nothingImportedIsSaidAndMakesNoFile() {
        Run list = run("list");
        assertThat(list.status()).isZero();
        assertThat(list.out()).startsWith("no register is imported");
        assertThat(folder.resolve("register.db")).doesNotExist();
        Run effect = run("effect", "--audited");
        assertThat(effect.status()).isEqualTo(2);
        assertThat(effect.errors()).singleElement().asString().contains("register import --synthetic");
    }

    @Test
    void theSyntheticRegisterIsImportedListedAndAsked() {
        assertThat(run("import", "--synthetic").status()).isZero();
        assertThat(run("list").out()).contains("synthetic  2026-06-30  3,000").contains("made-up charities");
        assertThat(run("list", "--format", "json").out()).contains("\"synthetic\" : true");
        Run effect = run("effect", "--income", "GBP 500000", "--years", "3", "--each", "--eased", "£200k");
        assertThat(effect.status()).isZero();
        assertThat(effect.out())
                .startsWith("SYNTHETIC DATA: yearly income of at least GBP 500,000 in each of the last 3 years")
                .contains("Eased to yearly income of at least GBP 200,000 in each of the last 3 years, it would leave ")
                .contains("By what they are for")
                .contains("- Synthetic: ");
        assertThat(run("effect", "--employees", "10", "--area", "midtown", "--format", "json")
                        .out())
                .contains("\"demand\" : \"at least 10 employed\"")
                .contains("\"area\" : \"midtown\"")
                .contains("\"caveats\"");
    }

    @Test
    void namesThatSteerATerminalDoNot() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("charity.txt"),
                "organisation_number\tregistered_charity_number\tlinked_charity_number\tcharity_registration_status\n"
                        + "\u001b[31m7\t7\tx\u001b[2J\tRegistered\n8\t8\t0\tRegistered\n");
        Run run = run("import", csv.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors()).singleElement().asString().contains("line 2 is left out: linked_charity_number");
        assertThat(run.out() + run.err()).doesNotContain("\u001b");
    }

    @Test
    void badUsageIsOneLine() {
        for (String[] words : new String[][] {
            {"import"},
            {"import", "a.csv", "--synthetic"},
            {"effect"},
            {"effect", "--audited", "--age", "3"},
            {"effect", "--age", "3", "--years", "2"},
            {"effect", "--age", "3", "--eased", "GBP 3"},
            {"effect", "--income", "GBP 3", "--years", "11"},
            {"effect", "--income", "GBP 3", "--each"},
            {"effect", "--audited", "--register", "companies"},
            {"import", "no-such-file"}
        }) {
            Run run = run(words);
            assertThat(run.status()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(run.errors()).as(String.join(" ", words)).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
    }
}
