package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.audit.NoticeShelf;
import org.levelfield.audit.Tenders;
import org.levelfield.rules.BuiltInRuleBook;
import org.levelfield.store.PackSource;
import org.levelfield.store.Sha256;
import org.levelfield.store.Store;

class EvidencePackTest {

    @TempDir
    private Path folder = Path.of("");

    private static final PackSource.Manifest KNOWN = new PackSource.Manifest(
            Optional.of("Marl Vale"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private Map<String, String> pack(String name, String where, boolean masked) throws Exception {
        Path tenders = Tenders.several(folder.resolve(name).resolve("tenders"), 2);
        Tenders.write(
                tenders.resolve("t3"),
                "Marl Vale Council",
                "Bidders must show Mr John Smith (j.smith@example.org) an annual turnover of at least £4,000,000 in each of"
                        + " the last two years.");
        String store = folder.resolve(name + ".db").toString();
        Tenders.audit(tenders, store, Map.of("tenders/t1", KNOWN));
        try (Store open = Store.open(store)) {
            FindingFilter filter = where.isEmpty() ? FindingFilter.all() : FindingFilter.of(where);
            return EvidencePack.of(
                    open, BuiltInRuleBook.load(), new EvidencePack.Order(filter, where, masked, Counting.ALL, 1));
        }
    }

    @Test
    void eachFigureLeadsToItsQuotesAndTheSealHoldsAll() throws Exception {
        Map<String, String> files = pack("a", "barrier=minimum-turnover", true);
        assertThat(files)
                .containsKeys(
                        "README.md",
                        "figures.html",
                        "figures.md",
                        "figures.csv",
                        "figures.json",
                        "findings.csv",
                        "findings/minimum-turnover.md",
                        "rules/minimum-turnover.md",
                        "documents.csv",
                        "manifest.csv",
                        EvidencePack.SEAL);
        assertThat(files.get("README.md"))
                .contains("3 tenders were audited")
                .contains("(figures.html)")
                .contains("(findings/minimum-turnover.md)")
                .contains("$ levelfield audit tenders --store audit.db --as-of 2026-11-23 --profile publish --manifest")
                .contains(
                        "$ levelfield pack audit.db --output evidence --where 'barrier=minimum-turnover' --minimum 1");
        assertThat(files.get("figures.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("<p class=\"under\">3 tenders audited")
                .contains("Minimum annual turnover");
        assertThat(files.get("findings/minimum-turnover.md")).contains("> Bidders must have had an annual turnover");
        files.forEach((path, text) -> {
            if (!path.equals(EvidencePack.SEAL)) {
                assertThat(files.get(EvidencePack.SEAL)).contains(Sha256.of(text) + "  " + path + "\n");
            }
        });
    }

    @Test
    void theSameFilesGiveTheSameEvidenceWhereverTheyLie() throws Exception {
        assertThat(pack("here", "", true)).isEqualTo(pack("there", "", true));
    }

    @Test
    void theNoticesBesideThePacksAreNamedWithWhatTheySaid() throws Exception {
        Path tenders = Tenders.several(folder.resolve("tenders"), 2);
        Files.writeString(tenders.resolve("t1/itt.md"), "\nReference: MV-2021-0001\n", StandardOpenOption.APPEND);
        String store = folder.resolve("n.db").toString();
        Path notices = Path.of("src/test/resources/org/levelfield/audit/notices/tenders.json");
        Tenders.audit(tenders, store, Map.of(), NoticeShelf.read(List.of(notices), 1));
        try (Store open = Store.open(store)) {
            Map<String, String> files = EvidencePack.of(
                    open,
                    BuiltInRuleBook.load(),
                    new EvidencePack.Order(FindingFilter.all(), "", true, Counting.ALL, 1));
            assertThat(files.getOrDefault("notices.csv", "").lines().toList())
                    .satisfiesExactly(
                            head -> assertThat(head).isEqualTo("path,process,content"),
                            row -> assertThat(row).matches("tenders\\.json,ocds-x1y2z3-000001,[0-9a-f]{64}"));
            assertThat(files.get("README.md")).contains("(notices.csv)", " --notices notices\n");
            assertThat(files.get(EvidencePack.SEAL)).contains("  notices.csv\n");
        }
        assertThat(pack("none", "", true)).doesNotContainKey("notices.csv");
    }

    @Test
    void personalDataAreHiddenUnlessAskedFor() throws Exception {
        Map<String, String> masked = pack("a", "", true);
        assertThat(masked.values()).noneMatch(text -> text.contains("Smith") || text.contains("example.org"));
        assertThat(masked.get("findings.csv")).contains("[name] ([e-mail address])");
        assertThat(pack("b", "", false).get("findings.csv")).contains("Mr John Smith (j.smith@example.org)");
    }
}
