package org.levelfield.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a.docx", "part 1/a.docx", "Prüfung (neu).pdf", "契約書.docx", "a..b.docx", ".hidden", "e\u0301.txt"
            })
    void honestNamesStayAsTheyAre(String name) {
        assertThat(EntryName.of(name)).isEqualTo(new EntryName(name, false));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc/passwd",
        "a/../../b.docx, a/b.docx",
        "..\\..\\b.docx, b.docx",
        "/etc/passwd, etc/passwd",
        "\\\\server\\share\\b.docx, server/share/b.docx",
        "C:\\Users\\b.docx, Users/b.docx",
        "c:b.docx, b.docx",
        "a/.. /b.docx, a/b.docx",
        ".., unnamed",
    })
    void whatLeadsOutIsTakenOffAndSaid(String raw, String name) {
        assertThat(EntryName.of(raw)).isEqualTo(new EntryName(name, true));
    }

    @Test
    void whatHidesTheNameIsTakenOffAndSaid() {
        assertThat(EntryName.of("invoice\u202excod.exe")).isEqualTo(new EntryName("invoicexcod.exe", true));
        assertThat(EntryName.of("a\u0000.docx\u001b[31m")).isEqualTo(new EntryName("a.docx[31m", true));
        assertThat(EntryName.of("a\ud800b")).isEqualTo(new EntryName("ab", true));
        assertThat(EntryName.of("\u2066a\u2069")).isEqualTo(new EntryName("a", true));
    }

    @Test
    void whatIsMerelyUntidyIsNotUnsafe() {
        assertThat(EntryName.of("a\\b.docx")).isEqualTo(new EntryName("a/b.docx", false));
        assertThat(EntryName.of("./a//b.docx")).isEqualTo(new EntryName("a/b.docx", false));
        assertThat(EntryName.of(" a\r\n b.docx ")).isEqualTo(new EntryName("a  b.docx", false));
        assertThat(EntryName.of("")).isEqualTo(new EntryName("unnamed", false));
        assertThat(EntryName.of("folder/")).isEqualTo(new EntryName("folder", false));
    }

    @Test
    void longNamesKeepTheirEnding() {
        String name = EntryName.clean("x".repeat(5_000) + ".docx");
        assertThat(name).hasSize(120).endsWith("x….docx");
        assertThat(EntryName.clean("\ud83d\ude00".repeat(100))).doesNotContain("\ud83d…");
        String deep = EntryName.clean("folder/".repeat(5_000) + "a.docx");
        assertThat(deep).hasSizeLessThan(410).startsWith("…/folder").endsWith("/a.docx");
    }

    @Test
    void namesInMailsHaveNoFolders() {
        assertThat(EntryName.cleanFile("C:\\temp\\plan.docx")).isEqualTo("plan.docx");
        assertThat(EntryName.cleanFile("../")).isEqualTo("unnamed");
    }

    @Test
    void namesAreKeptApart() {
        Set<String> taken = new HashSet<>();
        assertThat(EntryName.unlike("plan.docx", taken)).isEqualTo("plan.docx");
        assertThat(EntryName.unlike("PLAN.docx", taken)).isEqualTo("PLAN (2).docx");
        assertThat(EntryName.unlike("plan.docx", taken)).isEqualTo("plan (3).docx");
        assertThat(EntryName.unlike("v1.2/plan", taken)).isEqualTo("v1.2/plan");
        assertThat(EntryName.unlike("v1.2/plan", taken)).isEqualTo("v1.2/plan (2)");
    }
}
